namespace Graph.Loading.Language;

/// <summary>A sentence with its dependency tree. The one type that carries a sentence through all of extraction.</summary>
public sealed class Sentence
{
    private readonly int[][] children;

    public Sentence(int index, int block, IReadOnlyList<Token> tokens)
    {
        Index = index;
        Block = block;
        Tokens = tokens;
        children = new int[tokens.Count][];
        var lookup = tokens.ToLookup(token => token.Head, token => token.Index);
        for (var i = 0; i < children.Length; i++) children[i] = [.. lookup[i]];
        Root = tokens.FirstOrDefault(token => token.Head < 0)?.Index ?? 0;
    }

    /// <summary>Place in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>Index of the block it stands in.</summary>
    public int Block { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Index of the root token.</summary>
    public int Root { get; }

    public int Start => Tokens[0].Start;

    public int End => Tokens[^1].End;

    public Token this[int index] => Tokens[index];

    /// <summary>The tokens that depend directly on this one, in the order of the sentence.</summary>
    public IReadOnlyList<int> Children(int token) => children[token];

    /// <summary>The token and all that depends on it, in the order of the sentence.</summary>
    public IReadOnlyList<int> Subtree(int token)
    {
        var found = new List<int> { token };
        for (var i = 0; i < found.Count; i++) found.AddRange(children[found[i]]);
        found.Sort();
        return found;
    }
}
