using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

/// <summary>
/// What of a source is the document itself. The rules judge form (a line of nothing but page controls, a credit at the end of a
/// caption, a block that stood there before), not topics. In doubt a block stays: a lost paragraph is worse than a stray line.
/// </summary>
public static class DocumentCleaning
{
    // Later rules rely on earlier ones: repeats are counted among what is left, the tail is judged last.
    private static readonly Action<Draft>[] Rules =
    [
        HeaderLines.Apply, LineRules.Apply, LinkLists.Apply, Titles.Find, SiteHeader.Apply, Bylines.Apply,
        Repeats.Apply, Teasers.Apply, AuthorBoxes.Apply, TextMetadata.Complete, Titles.DropRepeated,
    ];

    public static CleanDocument Clean(SourceDocument source)
    {
        var draft = new Draft(source);
        if (FeedCluster.Of(source) is { } feed) return feed;
        foreach (var rule in Rules) rule(draft);
        return CleanText.Of(draft);
    }
}
