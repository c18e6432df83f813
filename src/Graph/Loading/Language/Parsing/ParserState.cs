using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Parsing;

/// <summary>
/// An arc-hybrid parse under way (Kuhlmann, Gómez-Rodríguez and Satta 2011): words without a head yet on a stack, words not read yet
/// behind it. Three moves: shift the next word on the stack; left: the next word heads the top of the stack; right: the word below
/// heads the top. What remains alone on the stack is the root, so every sentence has one, and no cycle can arise.
/// Reused from sentence to sentence.
/// </summary>
internal sealed class ParserState
{
    private int[] stack = [];
    private int size;

    public SentenceColumns Sentence { get; private set; } = new();

    /// <summary>The next word; <see cref="SentenceColumns.Count"/> when all are read.</summary>
    public int Next { get; private set; }

    public int StackSize => size;

    public bool IsDone => Next == Sentence.Count && size <= 1;

    public Dependents[] Dependents { get; private set; } = [];

    /// <summary>How many commas, quotation marks and verbs stand before each word.</summary>
    public Marks[] Before { get; private set; } = [];

    /// <summary>The word at a depth of the stack; none (<see cref="SentenceColumns.Count"/>) below its bottom.</summary>
    public int Stack(int depth) => depth < size ? stack[size - 1 - depth] : Sentence.Count;

    public int Buffer(int offset) => Math.Min(Next + offset, Sentence.Count);

    public void Begin(SentenceColumns sentence, MarkTags marks)
    {
        Sentence = sentence;
        Next = size = 0;
        var count = sentence.Count;
        if (stack.Length <= count)
        {
            stack = new int[count + 32];
            Dependents = new Dependents[count + 32];
            Before = new Marks[count + 33];
        }

        Array.Fill(Dependents, Parsing.Dependents.None(count), 0, count + 1);
        for (var i = 0; i < count; i++) Before[i + 1] = Before[i].And(marks, sentence.Tags[i]);
        Array.Fill(sentence.Heads, -1, 0, count);
        Array.Fill(sentence.Relations, 0, 0, count);
    }

    public bool Allows(MoveKind kind) => kind switch
    {
        MoveKind.Shift => Next < Sentence.Count,
        MoveKind.Left => size > 0 && Next < Sentence.Count,
        _ => size > 1,
    };

    public void Apply(Move move)
    {
        if (move.Kind == MoveKind.Shift)
        {
            stack[size++] = Next++;
            return;
        }

        var dependent = stack[--size];
        var head = move.Kind == MoveKind.Left ? Next : stack[size - 1];
        Sentence.Heads[dependent] = head;
        Sentence.Relations[dependent] = move.Relation;
        if (move.Kind == MoveKind.Left) Dependents[head].AddLeft(dependent, move.Relation);
        else Dependents[head].AddRight(dependent, move.Relation);
    }
}
