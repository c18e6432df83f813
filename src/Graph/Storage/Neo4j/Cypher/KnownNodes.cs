namespace Graph.Storage.Neo4j.Cypher;

/// <summary>All nodes that a transaction will write, in the order in which every writer locks them.</summary>
internal sealed class KnownNodes
{
    private readonly SortedDictionary<string, KnownNode> nodes = new(StringComparer.Ordinal);

    /// <param name="standing">Rows of <c>read/known</c> for <see cref="Merged"/>.</param>
    /// <param name="described">Rows of <c>read/described</c> for <see cref="Retired"/>.</param>
    public KnownNodes(IReadOnlyList<NamedQuery> writes, IReadOnlyList<Row> standing, IReadOnlyList<Row> described)
    {
        foreach (var row in NodeRows(writes)) Of((string)row["id"]!, (string)row["label"]!);
        foreach (var row in standing) Of(row.Text("id"), row.Text("label")).Stood(row);
        foreach (var row in described) Of(row.Text("id"), row.Text("label")).WasDescribed(row);
    }

    public IEnumerable<KnownNode> All => nodes.Values;

    public KnownNode this[string id] => nodes[id];

    /// <summary>Ids of the nodes that are merged with what is known.</summary>
    public static IReadOnlyList<string> Merged(IReadOnlyList<NamedQuery> writes) => [.. NodeRows(writes).Select(row => (string)row["id"]!).Distinct()];

    /// <summary>The sources of which the nodes are described again.</summary>
    public static IReadOnlyList<string> Retired(IReadOnlyList<NamedQuery> writes) =>
        [.. writes.Where(write => write.Name == "write/redescribe").Select(write => (string)write.Parameters["source"]!)];

    private static IEnumerable<IReadOnlyDictionary<string, object?>> NodeRows(IReadOnlyList<NamedQuery> writes) =>
        writes.Where(write => write.Name == "write/node").SelectMany(write => write.Rows!);

    private KnownNode Of(string id, string label) => nodes.TryGetValue(id, out var known) ? known : nodes[id] = new KnownNode(id, label);
}
