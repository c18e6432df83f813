using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Writes to the graph, written once for all engines. Writing is idempotent: the same again changes nothing. What a node is follows
/// from the descriptions that stand, in whatever order they came.
/// </summary>
public sealed class GraphWriter(IGraphDatabase database, TimeProvider time)
{
    private readonly GraphReader reader = new(database, patient: true);
    private readonly DocumentTurns turns = new();

    /// <summary>
    /// One document, one transaction. A known version changes nothing; a new version of a known document takes its place, and the
    /// old one stays as a document of its own that the new one is a <c>REVISION_OF</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A passage's words do not stand at its offsets, or a relationship's end is missing.</exception>
    public async Task<WriteOutcome> WriteAsync(DocumentGraph graph, CancellationToken cancel)
    {
        DocumentGraphCheck.Check(graph);
        using var turn = await turns.TakeAsync(graph.Document.Id, cancel);
        var version = graph.Document.ContentHash!;
        var (known, standing) = (reader.KnownVersionsAsync([version], cancel), LoadedAsync(graph.Document.Id, cancel));
        await Task.WhenAll(known, standing);
        if ((await known).Contains(version)) return WriteOutcome.Unchanged;

        var earlier = await standing;
        IReadOnlyList<NamedQuery> writes = earlier is null ? Add(graph) : [.. Retire(Source(earlier)), .. Add(graph), .. Remember(earlier)];
        await database.WriteAsync(writes, cancel);
        return earlier is null ? WriteOutcome.Added : WriteOutcome.Revised;
    }

    /// <summary>Withdraws what one document said, its earlier versions with it; what others support stands.</summary>
    /// <returns>Whether there was such a document and it stood.</returns>
    public async Task<bool> WithdrawAsync(string documentId, CancellationToken cancel)
    {
        using var turn = await turns.TakeAsync(documentId, cancel);
        if (await LoadedAsync(documentId, cancel) is not { } document) return false;
        await database.WriteAsync([.. Remember(document), .. Retire(Source(document)), .. Retire(documentId)], cancel);
        return true;
    }

    private async Task<Document?> LoadedAsync(string id, CancellationToken cancel) =>
        (await reader.NodesAsync([id], cancel))[0] is Document { Availability: Availability.Loaded } document ? document : null;

    private List<NamedQuery> Add(DocumentGraph graph)
    {
        var now = time.GetUtcNow();
        List<Node> nodes = [graph.Document with { RecordedAt = now }, .. graph.Nodes.Select(node => node is Report report ? report with { RecordedAt = now } : node)];
        return Write(Source(graph.Document), nodes, graph.Relationships);
    }

    // An earlier version is a document of its own. History has a source of its own: it outlives each version and goes with the document.
    private List<NamedQuery> Remember(Document earlier) => Write(
        earlier.Id,
        [earlier with { Id = Source(earlier), WithdrawnAt = time.GetUtcNow() }],
        [new Relationship(RelationshipTypes.RevisionOf, earlier.Id, Source(earlier))]);

    private static List<NamedQuery> Write(string source, IReadOnlyList<Node> nodes, IReadOnlyList<Relationship> relationships) =>
    [
        new("write/node", Parameters()) { Rows = [.. nodes.Select(NodeRow)] },
        new("write/description", Parameters(("source", source))) { Rows = [.. nodes.Select(DescriptionRow)] },
        new("write/relationship", Parameters(("source", source))) { Rows = [.. relationships.Select(RelationshipRow)] },
    ];

    private IEnumerable<NamedQuery> Retire(string source) =>
        [new("write/retire", Parameters(("source", source))), new("write/redescribe", Parameters(("source", source), ("withdrawnAt", NodeJson.Stored(time.GetUtcNow()))))];

    private static string Source(Document document) => $"{document.Id}@{document.Version}";

    private static Dictionary<string, object?> NodeRow(Node node) =>
        Parameters(("id", node.Id), ("label", NodeType.Of(node.GetType()).Label), ("properties", NodeJson.Write(node)), ("text", (node as Document)?.Text));

    private static Dictionary<string, object?> DescriptionRow(Node node) =>
        Parameters(("id", node.Id), ("properties", node is Passage or Report ? null : NodeJson.Write(node)));

    private static Dictionary<string, object?> RelationshipRow(Relationship each) => Parameters(
        ("from", each.From), ("type", each.Type.Name), ("to", each.To), ("properties", NodeJson.Write(each.Properties)), ("evidence", each.Evidence));

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) => GraphReader.Parameters(parameters);
}

public enum WriteOutcome { Added, Revised, Unchanged }
