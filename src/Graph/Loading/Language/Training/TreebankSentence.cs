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
}
