using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Fills the marked places of a query file.</summary>
internal static partial class CypherText
{
    /// <param name="values">Takes the values of the filter.</param>
    public static string Fill(string text, NamedQuery query, IDictionary<string, object?> values)
    {
        var keyset = query.Keyset is null ? null : new CypherKeyset(query.Keyset, query.Label, query.Filter);
        var filled = Named(text, query.Name)
            .Replace("/*and filter*/", Counted(query) + new CypherPredicate(values).And(query.Filter) + keyset?.AndUntil)
            .Replace("/*order*/ n.id", keyset?.Order ?? "n.id")
            .Replace("/*text*/ n.text", query.ReadsTexts ? "n.text" : "null");
        filled = query.Name switch
        {
            "read/counts" => Repeat(Repeat(filled, "label", NodeType.All.Select(type => type.Label)), "type", CypherNames.Types),
            "read/source-relationships" => Repeat(filled, "type", [.. CypherNames.Types, CypherNames.Retired]),
            "read/page" => Branches(filled, keyset!.Branches),
            _ => filled.Replace("/*and beyond*/", keyset?.AndBeyond),
        };
        return OfType(filled.Replace("/*:label*/", $":{query.Label?.Label}"), query.Parameters.GetValueOrDefault("type"));
    }

    // An index of a property holds the id behind it, and is asked only where that is asked for, too. Without a filter it would keep the
    // database from giving the count that it knows by heart.
    private static string Counted(NamedQuery query) => query is { Name: "read/count", Filter: not null } ? " AND n.id IS NOT NULL" : "";

    // The header is for people; the name is enough for SHOW TRANSACTIONS.
    private static string Named(string text, string name) => $"// {name}\n{Header().Replace(text, "")}";

    /// <param name="type">A relationship's, or null where the text has no place for it.</param>
    public static string OfType(string text, object? type) => text.Replace("/*:type*/", type is null ? "" : ":" + CypherNames.Type(type));

    /// <summary>The text without its header, as a subquery whose parameters are those of one map.</summary>
    public static string Subquery(string text, string map) =>
        $"CALL () {{\n{Parameter().Replace(Header().Replace(text, ""), match => $"${map}.{match.Groups["name"].Value}")}}}\n";

    /// <summary>The statements of a file that has several.</summary>
    public static string[] Statements(string text) => Header().Replace(text, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Branches(string text, IEnumerable<string> branches)
    {
        var (start, part, end) = Marked(text, "branch");
        return start + string.Join("UNION ALL", branches.Select(branch => part.Replace("/*and beyond*/", branch))) + end;
    }

    private static string Repeat(string text, string what, IEnumerable<string> names)
    {
        var (start, part, end) = Marked(text, what);
        return start + string.Join("UNION ALL", names.Select(name => part.Replace($"/*:{what}*/", $":{name}").Replace($"/*{what}*/", name))) + end;
    }

    private static (string Start, string Part, string End) Marked(string text, string what)
    {
        var start = text.Split($"/*each {what}*/");
        var end = start[1].Split($"/*next {what}*/");
        return (start[0], end[0], end[1]);
    }

    [GeneratedRegex(@"^//.*\n", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"\$(?<name>[a-zA-Z]\w*)")]
    private static partial Regex Parameter();
}
