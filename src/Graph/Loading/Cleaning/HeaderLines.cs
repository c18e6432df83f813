using System.Text.RegularExpressions;
using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

/// <summary>Lines at the very top that name the document: "Source: https://…", "Title: …", "Date: …".</summary>
internal static partial class HeaderLines
{
    public static void Apply(Draft draft)
    {
        foreach (var block in draft.Kept)
        {
            var match = Line().Match(block.Text);
            if (!match.Success) return;
            draft.Metadata = With(draft.Metadata, match.Groups["key"].Value.ToLowerInvariant(), match.Groups["value"].Value);
            block.Drop("metadata");
        }
    }

    private static DocumentMetadata With(DocumentMetadata known, string key, string value) => key switch
    {
        "source" or "url" or "link" when Address().Match(value) is { Success: true, Value: var address } => known with { Url = known.Url ?? address.TrimEnd('.', ',', ')') },
        "publisher" => known with { Publisher = known.Publisher ?? Boilerplate.NameBefore(value) },
        "source" => known with { Publisher = known.Publisher ?? (Boilerplate.NameBefore(value.Split(',')[0]) is { } name && Name().IsMatch(name) ? name : null) },
        "title" or "headline" => known with { Title = known.Title ?? value },
        "author" or "authors" or "by" when known.Authors.Count == 0 => known with { Authors = [.. AuthorNames.In(value)] },
        "date" or "published" => known with { PublishedAt = known.PublishedAt ?? Timestamps.Find(value) },
        _ => known,
    };

    [GeneratedRegex(@"^(?<key>Source|URL|Link|Publisher|Title|Headline|Authors?|By|Date|Published)\s*:\s*(?<value>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    // "Reuters", "UN Security Council"; not a path or a package.
    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'& -]{1,60}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Address();
}
