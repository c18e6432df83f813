namespace Graph.Loading.Cleaning;

/// <summary>
/// Headlines and openings of other articles. They begin under a heading of their own ("Similar news") or below the line that ends a
/// repost, and look unlike text: labels, dates and cut-off sentences, never two whole paragraphs in a row.
/// </summary>
internal static class Teasers
{
    // Openings are short; a real section of one paragraph each is not.
    private const int LongestOpening = 60;

    public static void Apply(Draft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var isHeading = blocks[i].Reason is null && Boilerplate.IsTeaserHeading(blocks[i].Text);
            if (!isHeading && blocks[i].Reason is not "feed footer") continue;
            if (isHeading) blocks[i].Drop("teaser");
            var rest = blocks.Skip(i + 1).Where(block => block.Reason is null).ToList();
            if (AreTeasers(rest)) rest.ForEach(block => block.Drop("teaser"));
            else if (isHeading) DropHeadlines(rest);
        }
    }

    private static bool AreTeasers(List<DraftBlock> rest) =>
        !rest.Zip(rest.Skip(1)).Any(pair => pair.First.IsProse && pair.Second.IsProse) && rest.Where(block => block.IsProse).All(block => block.Words <= LongestOpening);

    // Text goes on below: only the headlines under the heading go, and not the one that heads the text.
    private static void DropHeadlines(List<DraftBlock> rest)
    {
        var headlines = rest.TakeWhile(block => !block.IsProse && block.Words < 30).ToList();
        var headsText = headlines.Count > 0 && headlines.Count < rest.Count && headlines[^1].Source.Kind == BlockKind.Heading;
        headlines.SkipLast(headsText ? 1 : 0).ToList().ForEach(block => block.Drop("teaser"));
    }
}
