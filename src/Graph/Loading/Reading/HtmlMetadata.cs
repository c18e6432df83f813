using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Graph.Loading.Reading;

/// <summary>What a page's head says: JSON-LD first (schema.org), then OpenGraph and other meta elements, then the title.</summary>
internal static class HtmlMetadata
{
    public static DocumentMetadata Of(IHtmlDocument page)
    {
        var linked = JsonLinkedData.Of(page);
        return new()
        {
            Title = linked.Headline ?? Meta(page, "og:title", "twitter:title", "dc.title", "citation_title", "headline") ?? OnlyHeading(page) ?? Folded(page.Title),
            Publisher = linked.Publisher ?? Meta(page, "og:site_name", "application-name", "dc.publisher", "citation_publisher"),
            OriginalPublisher = linked.OriginalPublisher,
            Authors = linked.Authors.Count > 0 ? linked.Authors : Authors(page),
            Url = Canonical(page) ?? linked.Url,
            PublishedAt = linked.PublishedAt ?? Timestamps.Find(Meta(page, "article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dcterms.date", "publishdate", "pubdate", "parsely-pub-date", "citation_publication_date")) ?? Timestamps.Find(TimeElement(page)),
            ModifiedAt = linked.ModifiedAt ?? Timestamps.Find(Meta(page, "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified")),
            Language = Languages.Code(page.DocumentElement.GetAttribute("lang")) ?? Languages.Code(Meta(page, "og:locale", "content-language", "language")),
        };
    }

    public static IReadOnlyList<string> Tags(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("meta").Where(meta => Key(meta) is "article:section" or "article:tag" or "keywords" or "og:type").Select(meta => meta.GetAttribute("content")).Append(JsonLinkedData.Of(page).Type).OfType<string>()];

    private static string? Meta(IHtmlDocument page, params string[] keys)
    {
        var metas = page.QuerySelectorAll("meta");
        return keys.Select(key => metas.FirstOrDefault(meta => Key(meta) == key)?.GetAttribute("content")).Select(Folded).FirstOrDefault(text => text is not null);
    }

    private static string? Key(IElement meta) => (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv"))?.ToLowerInvariant();

    private static IReadOnlyList<string> Authors(IHtmlDocument page)
    {
        var named = Meta(page, "author", "article:author", "dc.creator", "citation_author", "parsely-author", "byl") is { } author ? AuthorNames.In(author) : [];
        return [.. named.Concat(page.QuerySelectorAll("[rel=author], [itemprop=author], .byline, .author-name").SelectMany(element => AuthorNames.In(element.TextContent))).Distinct().Take(10)];
    }

    private static string? Canonical(IHtmlDocument page)
    {
        var address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url", "twitter:url");
        return CanonicalUrl.TryNormalise(address, out _) ? address : null;
    }

    private static string? OnlyHeading(IHtmlDocument page) => page.QuerySelectorAll("h1") is { Length: 1 } headings ? Folded(headings[0].TextContent) : null;

    private static string? TimeElement(IHtmlDocument page) => page.QuerySelector("article time[datetime], main time[datetime], time[itemprop=datePublished], time[pubdate]")?.GetAttribute("datetime");

    private static string? Folded(string? text) => text is not null && WhiteSpace.Fold(text) is { Length: > 0 } folded ? folded : null;
}
