using System.Text.RegularExpressions;

namespace Graph.Storage.Sqlite;

/// <summary>The text of a query file with its marked places filled, and the values that the filled text needs.</summary>
internal sealed partial record SqliteText(string Text, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>One text for each branch of the page's beginning; without a page, one.</summary>
    public static IReadOnlyList<SqliteText> Fill(string file, NamedQuery query) =>
        [.. (query.Keyset?.Branches() ?? [[]]).Select(branch => Fill(file, query, branch))];

    private static SqliteText Fill(string file, NamedQuery query, IReadOnlyList<KeyBound> branch)
    {
        var id = MarkedId().Match(file) is { Success: true } marked ? marked.Groups[1].Value : "n.id";
        var predicate = new SqlitePredicate(id);
        var text = file
            .Replace("/*label*/", $"'{query.Label?.Label}'")
            .Replace("/*and filter*/", predicate.And(query.Filter))
            .Replace("/*and beyond*/", predicate.And(branch) + predicate.AndUntil(query.Keyset))
            .Replace("/*order*/", predicate.Order(query.Keyset, branch))
            .Replace("/*text*/ n.text", query.ReadsTexts ? "n.text" : "null as text");
        return new SqliteText(text, predicate.Parameters);
    }

    [GeneratedRegex(@"/\*id\*/(.+?)/\*id\*/")]
    private static partial Regex MarkedId();
}
