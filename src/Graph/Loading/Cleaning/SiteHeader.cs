namespace Graph.Loading.Cleaning;

/// <summary>What a site puts above and below every article: its name, again and again.</summary>
internal static class SiteHeader
{
    private const int Longest = 3;

    public static void Apply(Draft draft)
    {
        if (draft.Title is null) return;
        var names = draft.Kept.Where(block => block.Words <= Longest && block.Source.ListDepth == 0).CountBy(block => block.Key).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        foreach (var block in draft.Kept.TakeWhile(block => block != draft.Title).Where(block => names.Contains(block.Key))) block.Drop("site header");
    }
}
