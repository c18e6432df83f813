using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>Names of authors out of bylines: "By Jane Doe and John Roe", "Jane Doe, Reuters".</summary>
internal static partial class AuthorNames
{
    public static IEnumerable<string> In(string byline) =>
        Separator().Split(Opening().Replace(WhiteSpace.Fold(byline), "")).Select(name => Role().Replace(name, "").Trim(' ', ',', '.', '|')).Where(IsName);

    /// <summary>Two to five capitalised words.</summary>
    public static bool IsName(string text) => PersonName().IsMatch(text);

    [GeneratedRegex(@"^\s*(written |reported |story |text )?by:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b|\bwith\b|\|)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*(\(.*\)| in [A-Z][\w .]+| for [A-Z][\w .]+)$")]
    private static partial Regex Role();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*(\s(?:(?:van|von|de|der|den|del|da|di|la|le|bin|al|el|ten|ter)\s){0,2}\p{Lu}[\p{L}.’'-]*){1,4}$")]
    private static partial Regex PersonName();
}
