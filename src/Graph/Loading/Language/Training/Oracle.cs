using Graph.Loading.Language.Parsing;

namespace Graph.Loading.Language.Training;

/// <summary>
/// What each move costs: how many arcs of the right tree can no longer be built after it (Goldberg and Nivre 2013, for arc-hybrid).
/// </summary>
internal sealed class Oracle
{
    private int[] heads = [];
    private List<int>[] dependents = [];

    public void Begin(TreebankSentence sentence)
    {
        // The root's head is past the end: always still to come.
        heads = [.. sentence.Heads.Select(head => head < 0 ? sentence.Count : head)];
        dependents = [.. heads.Select(_ => new List<int>())];
        for (var i = 0; i < heads.Length; i++) if (heads[i] < heads.Length) dependents[heads[i]].Add(i);
    }

    public int Cost(ParserState state, MoveKind kind) => kind switch
    {
        MoveKind.Shift => CostOfShift(state),
        MoveKind.Left => CostOfLeft(state),
        _ => CostOfRight(state),
    };

    private int CostOfShift(ParserState state)
    {
        int next = state.Next, cost = 0;
        for (var depth = 0; depth < state.StackSize; depth++)
        {
            var word = state.Stack(depth);
            if (heads[word] == next) cost++;
            if (depth > 0 && heads[next] == word) cost++;
        }

        return cost;
    }

    private int CostOfLeft(ParserState state)
    {
        int top = state.Stack(0), head = heads[top];
        var lost = head != state.Next && (head > state.Next || head == Below(state));
        return Waiting(state, top) + (lost ? 1 : 0);
    }

    private int CostOfRight(ParserState state)
    {
        var top = state.Stack(0);
        return Waiting(state, top) + (heads[top] >= state.Next ? 1 : 0);
    }

    private static int Below(ParserState state) => state.StackSize > 1 ? state.Stack(1) : -1;

    // Dependents not read yet, which the word loses when it leaves the stack.
    private int Waiting(ParserState state, int word)
    {
        var waiting = 0;
        foreach (var dependent in dependents[word]) if (dependent >= state.Next) waiting++;
        return waiting;
    }
}
