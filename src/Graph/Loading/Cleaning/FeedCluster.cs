using Graph.Loading.Reading;
using Graph.Model;

namespace Graph.Loading.Cleaning;

/// <summary>A document that is nothing but a list of linked headlines, each with who published it.</summary>
internal static class FeedCluster
{
    private const double SmallestShare = 0.8;
    private const int LongestPublisher = 6;

    /// <returns>Null for any other document.</returns>
    public static CleanDocument? Of(SourceDocument source)
    {
        var blocks = source.Blocks.Where(block => block.Furniture is null).ToList();
        var items = blocks.Where(IsItem).Select(ItemOf).ToList();
        if (items.Count < 2 || items.Count < blocks.Count * SmallestShare || items.Count(item => item.Publisher is not null) * 2 < items.Count) return null;
        var written = new CleanText();
        FeedItem[] placed = [.. items.Select(item => item with { Block = written.Add(BlockKind.FeedItem, item.Title) })];
        var metadata = source.Declared with
        {
            Title = Titles.WithoutPublisher(source.Declared.Title, [.. items.Select(item => item.Publisher).OfType<string>()]),
            Kind = DocumentKind.FeedCluster,
            Publisher = source.Declared.Publisher ?? Publishers.OfAddress(source.Declared.Url),
        };
        return written.Document(source, metadata with { Language = metadata.Language ?? TextLanguage.Of(string.Join(' ', items.Select(item => item.Title))) }) with
        {
            Items = placed,
            Dropped = [.. source.Blocks.Where(block => !IsItem(block)).Select(block => new DroppedText(block.Text, block.Furniture ?? "not an item of the feed"))],
        };
    }

    private static bool IsItem(SourceBlock block) => block.Link is { } link && link.Text.AsSpan().Count(' ') >= 2 && Rest(block, link).AsSpan().Count(' ') < LongestPublisher;

    // Beside the link, or behind the last dash in it.
    private static FeedItem ItemOf(SourceBlock block)
    {
        var link = block.Link!;
        var rest = Rest(block, link);
        if (rest.Length > 0) return new(link.Text, rest, link.Url, 0);
        var dash = link.Text.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && link.Text[(dash + 3)..] is var name && name.AsSpan().Count(' ') < LongestPublisher
            ? new(link.Text[..dash], name, link.Url, 0)
            : new(link.Text, null, link.Url, 0);
    }

    private static string Rest(SourceBlock block, SourceLink link) => block.Text.Replace(link.Text, "").Trim(' ', '-', '–', '—', '|', '·', '(', ')', ',', ':');
}
