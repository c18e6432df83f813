namespace Graph.Loading.Language.Training;

/// <summary>A sentence with the analysis that counts as right.</summary>
internal sealed class TreebankSentence
{
    public List<string> Forms { get; } = [];

    public List<string> Lemmas { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>-1 for the root.</summary>
    public List<int> Heads { get; } = [];

    public List<string> Relations { get; } = [];

    public List<bool> SpaceAfter { get; } = [];

    public int Count => Forms.Count;

    /// <summary>The sentence of some of its tokens in another order. A token left out may have no dependents.</summary>
    public TreebankSentence Pick(IReadOnlyList<int> order)
    {
        var picked = new TreebankSentence();
        var places = new int[Count];
        for (var i = 0; i < order.Count; i++) places[order[i]] = i;
        foreach (var from in order) picked.Add(Forms[from], Lemmas[from], Tags[from], Heads[from] < 0 ? -1 : places[Heads[from]], Relations[from], SpaceAfter[from]);
        return picked;
    }

    public void Add(string form, string lemma, string tag, int head, string relation, bool spaceAfter)
    {
        Forms.Add(form);
        Lemmas.Add(lemma);
        Tags.Add(tag);
        Heads.Add(head);
        Relations.Add(relation);
        SpaceAfter.Add(spaceAfter);
    }

    /// <summary>The token and all that depends on it, in the order of the sentence.</summary>
    public List<int> Subtree(int token)
    {
        var found = new List<int> { token };
        for (var i = 0; i < found.Count; i++) found.AddRange(Dependents(found[i]));
        found.Sort();
        return found;
    }

    public IEnumerable<int> Dependents(int token) => Enumerable.Range(0, Count).Where(i => Heads[i] == token);
}
