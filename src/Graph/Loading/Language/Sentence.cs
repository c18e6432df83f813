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
        children = ChildrenOf(tokens);
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

    /// <summary>The token and what is coordinated with it or with its conjuncts, in the order of the sentence: "Britain", "France" and "Italy" for any of the three.</summary>
    public IReadOnlyList<int> Conjuncts(int token)
    {
        while (Tokens[token].Relation == "conj" && Tokens[token].Head >= 0) token = Tokens[token].Head;
        var found = new List<int> { token };
        for (var i = 0; i < found.Count; i++) found.AddRange(children[found[i]].Where(child => Tokens[child].Relation == "conj"));
        found.Sort();
        return found;
    }

    private static int[][] ChildrenOf(IReadOnlyList<Token> tokens)
    {
        var counts = new int[tokens.Count];
        foreach (var token in tokens) if (token.Head >= 0) counts[token.Head]++;
        var children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        foreach (var token in tokens) if (token.Head >= 0) children[token.Head][counts[token.Head]++] = token.Index;
        return children;
    }
}
