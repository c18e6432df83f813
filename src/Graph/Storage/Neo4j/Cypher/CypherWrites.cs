using System.Security.Cryptography;
using System.Text;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Named writes as one statement, and so one request and one transaction, on a server, a cluster and Aura alike. A document's statement
/// has a part for every relationship type of the model, used or not, so that there is one text and one plan.
/// </summary>
internal sealed class CypherWrites(QueryFiles files)
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, object?> parameters = [];

    /// <param name="known">What is known of the nodes to merge: JSON by id.</param>
    public static Statement Compose(IReadOnlyList<NamedQuery> writes, IReadOnlyDictionary<string, string> known, QueryFiles files)
    {
        var composed = new CypherWrites(files);
        foreach (var write in writes) composed.Add(write, known);
        return new Statement(composed.text.ToString(), composed.parameters);
    }

    public static IEnumerable<string> MergedIds(IEnumerable<NamedQuery> writes) =>
        writes.Where(write => write.Name == "write/node").SelectMany(write => write.Rows!).Select(row => (string)row["id"]!).Distinct();

    private void Add(NamedQuery write, IReadOnlyDictionary<string, string> known)
    {
        switch (write.Name)
        {
            case "write/document":
                Add(write, Rows([new { values = Values(write.Parameters, (string)write.Parameters["properties"]!), labels = NodeValues.Labels((string)write.Parameters["label"]!) }]));
                break;
            case "write/node":
                Add(write, Rows(write.Rows!.GroupBy(row => (string)row["id"]!).OrderBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => Merged(rows, known.GetValueOrDefault(rows.Key)))));
                break;
            case "write/relationship":
                AddRelationships(write);
                break;
            default:
                Add(write, write.Parameters);
                break;
        }
    }

    private void AddRelationships(NamedQuery write)
    {
        var byType = write.Rows!.ToLookup(row => (string)row["type"]!);
        foreach (var type in CypherNames.Types)
        {
            var rows = byType[type].Select(Relationship).DistinctBy(row => row.key).OrderBy(row => row.key, StringComparer.Ordinal);
            Add(write with { Parameters = new Dictionary<string, object?> { ["type"] = type } }, Rows(rows));
        }
    }

    private void Add(NamedQuery write, IReadOnlyDictionary<string, object?> map)
    {
        var name = $"w{parameters.Count}";
        parameters[name] = map;
        text.Append(CypherText.Subquery(CypherText.Fill(files.Text(write.Name), write, parameters), name));
    }

    private static object Merged(IEnumerable<IReadOnlyDictionary<string, object?>> rows, string? known)
    {
        var first = rows.First();
        var label = (string)first["label"]!;
        var merged = rows.Select(row => (string)row["properties"]!).Aggregate(known, (left, right) => left is null ? right : NodeMerge.Merge(label, left, right))!;
        return new { values = Values(first, merged), labels = NodeValues.Labels(label), expected = known ?? "" };
    }

    private static Dictionary<string, object?> Values(IReadOnlyDictionary<string, object?> row, string properties) =>
        NodeValues.Of((string)row["id"]!, (string)row["label"]!, properties, row["text"]);

    private static RelationshipRow Relationship(IReadOnlyDictionary<string, object?> row)
    {
        var properties = (string)row["properties"]!;
        var rest = SHA256.HashData(Encoding.UTF8.GetBytes($"{row["from"]}\n{row["to"]}\n{properties}"));
        return new($"{row["source"]} {Convert.ToHexStringLower(rest, 0, 8)}", row["from"], row["to"], properties, NodeValues.Of(properties), row["evidence"]);
    }

    private static Dictionary<string, object?> Rows(IEnumerable<object> rows) => new() { ["rows"] = rows.ToList() };

    // The names are those of the query file's parameters.
    private sealed record RelationshipRow(string key, object? from, object? to, string properties, IReadOnlyDictionary<string, object?> values, object? evidence);
}
