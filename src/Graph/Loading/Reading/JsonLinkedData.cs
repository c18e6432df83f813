using System.Text.Json;
using AngleSharp.Html.Dom;
using Graph.Model;

namespace Graph.Loading.Reading;

/// <summary>The article of a page's JSON-LD, in schema.org's terms.</summary>
internal sealed record JsonLinkedData
{
    /// <summary>schema.org's type: <c>NewsArticle</c>, <c>BlogPosting</c> …</summary>
    public string? Type { get; init; }

    public string? Headline { get; init; }

    public string? Publisher { get; init; }

    public string? OriginalPublisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Url { get; init; }

    public PartialDate? PublishedAt { get; init; }

    public PartialDate? ModifiedAt { get; init; }

    public static JsonLinkedData Of(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Things(script.TextContent)).Where(IsArticle);
        return articles.Select(Of).FirstOrDefault() ?? new();
    }

    private static JsonLinkedData Of(JsonElement article) => new()
    {
        Type = Values(article, "@type") is [{ ValueKind: JsonValueKind.String } type, ..] ? type.GetString() : null,
        Headline = Text(article, "headline") is { } headline ? WhiteSpace.Fold(System.Net.WebUtility.HtmlDecode(headline)) : null,
        Publisher = Names(article, "publisher").FirstOrDefault(),
        OriginalPublisher = Names(article, "sourceOrganization").FirstOrDefault(),
        Authors = [.. Names(article, "author").SelectMany(AuthorNames.In).Distinct()],
        Url = Text(article, "url") is { } url && CanonicalUrl.TryNormalise(url, out _) ? url : null,
        PublishedAt = Timestamps.Find(Text(article, "datePublished")),
        ModifiedAt = Timestamps.Find(Text(article, "dateModified")),
    };

    // A page's script is often not quite JSON; then the page's other metadata must do.
    private static IReadOnlyList<JsonElement> Things(string script)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>(script);
            var things = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
            return [.. things.SelectMany(thing => Property(thing, "@graph") is { ValueKind: JsonValueKind.Array } graph ? graph.EnumerateArray().ToArray() : [thing])];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static bool IsArticle(JsonElement thing) => Values(thing, "@type").Any(type => type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Legislation"));

    private static IEnumerable<string> Names(JsonElement thing, string property) =>
        Values(thing, property).Select(value => value.ValueKind == JsonValueKind.String ? value.GetString() : Text(value, "name")).OfType<string>().Where(name => !name.StartsWith("http", StringComparison.Ordinal));

    private static string? Text(JsonElement thing, string property) => Property(thing, property) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement[] Values(JsonElement thing, string property) =>
        Property(thing, property) is not { } value ? [] : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static JsonElement? Property(JsonElement thing, string name) => thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var value) ? value : null;
}
