using AngleSharp.Html.Parser;
using SmartReader;

namespace Graph.Loading.Reading;

/// <summary>Readability's opinion, block by block: what stands before and after the article is marked. Inside it nothing is taken away, because a real paragraph lost is worse than a stray line kept.</summary>
internal static class ArticleOfPage
{
    // Below this share of the page's own text Readability has lost its way.
    private const double SmallestArticle = 0.4;

    // Readability walks the tree many times; a page of megabytes is a list or a table, not an article.
    private const int LargestPage = 2 * 1024 * 1024;

    public static IReadOnlyList<SourceBlock> Mark(IReadOnlyList<SourceBlock> blocks, string html, string? url)
    {
        if (html.Length > LargestPage) return blocks;
        var article = TextsOf(html, url);
        bool InArticle(SourceBlock block) => block.Furniture is null && article.Contains(block.Text);
        var free = blocks.Where(block => block.Furniture is null).Sum(block => block.Text.Length);
        if (blocks.Where(InArticle).Sum(block => block.Text.Length) < free * SmallestArticle) return blocks;
        var first = blocks.Index().First(each => InArticle(each.Item)).Index;
        var last = blocks.Index().Last(each => InArticle(each.Item)).Index;
        return [.. blocks.Select((block, i) => block.Furniture is not null || (i >= first && i <= last) || IsTop(block, i, first) ? block : block with { Furniture = i < first ? "before the article" : "after the article" })];
    }

    // Headline, standfirst, byline and date, which Readability moves to its metadata.
    private static bool IsTop(SourceBlock block, int index, int first) => index < first && (block.Kind == BlockKind.Heading || index >= first - 4) && block.LinkShare < 0.5;

    private static HashSet<string> TextsOf(string html, string? url)
    {
        var address = Uri.TryCreate(url, UriKind.Absolute, out _) ? url! : "https://unknown.invalid/";
        using var reader = new Reader(address, html);
        var content = reader.GetArticle().Content;
        if (string.IsNullOrEmpty(content)) return [];
        using var page = new HtmlParser().ParseDocument(content);
        return page.Body is null ? [] : [.. new HtmlBlocks(page.Body).Read().Select(block => block.Text)];
    }
}
