using System.Net;

namespace Graph.Loading.Reading;

/// <summary>Front matter's keys, as Jekyll, Hugo, Pandoc and scrapers write them, in the document's terms.</summary>
internal static class FrontMatterMetadata
{
    public static DocumentMetadata Of(FrontMatter matter) => new()
    {
        Title = matter.First("title", "headline") is { } title ? WhiteSpace.Fold(WebUtility.HtmlDecode(title)) : null,
        Publisher = matter.First("publisher", "site_name", "site", "sitename", "outlet"),
        OriginalPublisher = matter.First("original_publisher", "originalPublisher", "via", "credit"),
        Authors = [.. matter.All("author", "authors", "byline").SelectMany(AuthorNames.In).Distinct()],
        Url = Address(matter.First("canonical_url", "canonical", "canonicalUrl", "url", "source_url", "original_url", "permalink"))
            ?? Address(matter.First("link")) ?? Address(matter.First("source")),
        PublishedAt = Timestamps.Find(matter.First("date", "published", "published_at", "published_time", "publishDate", "datePublished", "pubDate", "created")),
        ModifiedAt = Timestamps.Find(matter.First("modified_time", "modified", "modified_at", "lastmod", "last_modified_at", "updated", "dateModified")),
        Language = Languages.Code(matter.First("language", "lang", "locale")),
    };

    private static string? Address(string? text) => CanonicalUrl.TryNormalise(text, out _) ? text : null;
}
