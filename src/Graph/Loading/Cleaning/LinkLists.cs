namespace Graph.Loading.Cleaning;

/// <summary>Three or more blocks in a row that are nothing but links lead elsewhere; they are not the text.</summary>
internal static class LinkLists
{
    private const int Shortest = 3;
    private const double AllLink = 0.9;
    private const int LongestLink = 25;

    public static void Apply(Draft draft)
    {
        var run = new List<DraftBlock>();
        foreach (var block in draft.Kept.Append(null))
        {
            if (block is { Source.LinkShare: >= AllLink, Words: <= LongestLink }) { run.Add(block); continue; }
            if (run.Count >= Shortest) run.ForEach(each => each.Drop("link list"));
            run.Clear();
        }
    }
}
