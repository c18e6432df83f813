using System.Security.Cryptography;
using System.Text;
using Graph.Model;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Named writes as one statement, and so one request and one transaction, on a server, a cluster and Aura alike. It locks its nodes first.
/// A document's statement has a part for every relationship type of the model, used or not, so that there is one text and one plan.
/// </summary>
internal sealed class CypherWrites
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, object?> parameters = [];
    private readonly KnownNodes known;
    private readonly QueryFiles files;

    private CypherWrites(KnownNodes known, QueryFiles files) => (this.known, this.files) = (known, files);

    public static Statement Compose(IReadOnlyList<NamedQuery> writes, KnownNodes known, QueryFiles files)
    {
        var composed = new CypherWrites(known, files);
        if (known.All.Any()) composed.Lock();
        foreach (var write in writes) composed.Add(write);
        return new Statement(composed.text.ToString(), composed.parameters);
    }

    private void Lock() => Add("write/lock", Rows(known.All.Select(node => new { id = node.Id, label = node.Label, expected = node.Expected, changes = node.Changes })));

    private void Add(NamedQuery write)
    {
        switch (write.Name)
        {
            case "write/node":
                Add(write.Name, Rows(write.Rows!.GroupBy(row => (string)row["id"]!).Select(Merged).OfType<object>()));
                break;
            case "write/description":
                Add(write.Name, [.. write.Parameters, .. Rows(write.Rows!.Select(row => Description(Source(write), row)))]);
                break;
            case "write/relationship":
                var rows = write.Rows!.ToLookup(row => (string)row["type"]!, Relationship);
                AddByType(write.Name, type => [new("source", Source(write) + " "), .. Rows(rows[type].DistinctBy(row => row.key).OrderBy(row => row.key, StringComparer.Ordinal))]);
                break;
            case "write/retire":
                AddByType(write.Name, _ => [.. write.Parameters]);
                break;
            case "write/redescribe":
                Add(write.Name, [.. write.Parameters, .. Rows(known.All.Where(node => node.IsSpokenOfBy(Source(write))).Select(node => Redescribed(node, write)))]);
                break;
            case "write/copied-node":
                Add(write.Name, Rows(write.Rows!.Select(CopiedNode)));
                break;
            case "write/copied-description":
                Add(write.Name, Rows(write.Rows!));
                break;
            case "write/copied-relationship":
                var copied = write.Rows!.ToLookup(row => row["standing"] is true ? (string)row["type"]! : CypherNames.Retired, CopiedRelationship);
                foreach (var type in copied) Add("write/relationship", [new("source", ""), .. Rows(type)], type.Key);
                break;
            case "write/copy-begins" or "write/copy-ends":
                Add(write.Name, write.Parameters);
                break;
            default:
                throw new ArgumentException($"'{write.Name}' is no write that Neo4j knows.", nameof(write));
        }
    }

    private void AddByType(string name, Func<string, List<KeyValuePair<string, object?>>> map)
    {
        foreach (var type in CypherNames.Types) Add(name, map(type), type);
    }

    private void Add(string name, IEnumerable<KeyValuePair<string, object?>> map, string? type = null)
    {
        var parameter = $"w{parameters.Count}";
        parameters[parameter] = new Dictionary<string, object?>(map);
        text.Append(CypherText.Subquery(CypherText.OfType(files.Text(name), type), parameter));
    }

    /// <returns>Null where nothing changes: most documents say of a state only what is known.</returns>
    private object? Merged(IGrouping<string, IReadOnlyDictionary<string, object?>> rows)
    {
        var (node, text) = (known[rows.Key], rows.First()["text"]);
        foreach (var row in rows) node.Merge((string)row["properties"]!);
        if (text is null && !node.IsChanged) return null;
        node.Store();
        return new { values = NodeValues.Of(node, text), labels = NodeValues.Labels(node.Label) };
    }

    private object Description(string source, IReadOnlyDictionary<string, object?> row)
    {
        var (node, properties) = (known[(string)row["id"]!], (string?)row["properties"]);
        node.Describe(source, properties);
        var isWhole = properties == node.Properties;
        return new { id = node.Id, isWhole, properties = isWhole ? null : properties };
    }

    private static object Redescribed(KnownNode node, NamedQuery write)
    {
        node.Redescribe(Source(write), (string)write.Parameters["withdrawnAt"]!);
        node.Store();
        var isLoaded = node.IsStanding && NodeJson.Read(node.Label, node.Properties, null) is Document { Availability: Availability.Loaded };
        return new { values = NodeValues.Of(node, null), gone = node.IsStanding ? [] : NodeValues.Labels(node.Label), isLoaded };
    }

    private static RelationshipRow Relationship(IReadOnlyDictionary<string, object?> row)
    {
        var properties = (string)row["properties"]!;
        var rest = SHA256.HashData(Encoding.UTF8.GetBytes($"{row["from"]}\n{row["to"]}\n{properties}"));
        var key = Convert.ToHexStringLower(rest, 0, 8);
        var evidence = row["evidence"] is IReadOnlyList<string> { Count: 0 } ? null : row["evidence"];
        return properties == "{}" ? new(key, row["from"], row["to"], null, null, evidence) : new(key, row["from"], row["to"], properties, NodeValues.Of(properties), evidence);
    }

    private static object CopiedNode(IReadOnlyDictionary<string, object?> row)
    {
        var (label, isStanding) = ((string)row["label"]!, row["standing"] is true);
        return new { values = NodeValues.Of((string)row["id"]!, label, (string)row["properties"]!, isStanding, row["text"]), labels = isStanding ? NodeValues.Labels(label) : [] };
    }

    private static RelationshipRow CopiedRelationship(IReadOnlyDictionary<string, object?> row)
    {
        var relationship = Relationship(row);
        return relationship with
        {
            key = $"{row["source"]} {relationship.key}",
            values = row["standing"] is true ? relationship.values : new Dictionary<string, object?> { ["type"] = row["type"] },
        };
    }

    private static string Source(NamedQuery write) => (string)write.Parameters["source"]!;

    private static List<KeyValuePair<string, object?>> Rows(IEnumerable<object> rows) => [new("rows", rows.ToList())];

    // The names are those of the query file's parameters.
    private sealed record RelationshipRow(string key, object? from, object? to, string? properties, IReadOnlyDictionary<string, object?>? values, object? evidence);
}
