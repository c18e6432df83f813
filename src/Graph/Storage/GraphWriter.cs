using Graph.Model;

namespace Graph.Storage;

/// <summary>Writes to the graph, written once for all engines. Writing is idempotent: the same again changes nothing.</summary>
public sealed class GraphWriter(IGraphDatabase database, TimeProvider time)
{
    /// <summary>
    /// One document, one transaction. A known version changes nothing; a new version of a known document takes its place, and the
    /// old one stays as a document of its own that the new one is a <c>REVISION_OF</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A passage's words do not stand at its offsets, or a relationship's end is missing.</exception>
    public async Task<WriteOutcome> WriteAsync(DocumentGraph graph, CancellationToken cancel)
    {
        DocumentGraphCheck.Check(graph);
        var version = graph.Document.ContentHash!;
        if ((await new GraphReader(database).KnownVersionsAsync([version], cancel)).Contains(version)) return WriteOutcome.Unchanged;

        var earlier = await DocumentAsync(graph.Document.Id, cancel);
        var writes = earlier is { Availability: Availability.Loaded } ? Revise(earlier, graph) : Add(graph);
        await database.WriteAsync(writes, cancel);
        return earlier is { Availability: Availability.Loaded } ? WriteOutcome.Revised : WriteOutcome.Added;
    }

    /// <summary>Withdraws what one document said; what others support stands.</summary>
    /// <returns>Whether there was such a document and it stood.</returns>
    public async Task<bool> WithdrawAsync(string documentId, CancellationToken cancel)
    {
        var document = await DocumentAsync(documentId, cancel);
        if (document is not { Availability: Availability.Loaded, WithdrawnAt: null }) return false;
        await database.WriteAsync(
            [new("write/withdraw", Parameters(("id", documentId), ("withdrawnAt", NodeJson.Stored(time.GetUtcNow())))), .. Retire(Source(document))], cancel);
        return true;
    }

    private async Task<Document?> DocumentAsync(string id, CancellationToken cancel) =>
        (Document?)(await database.QueryAsync(new("read/document", Parameters(("id", id))), cancel)).Select(row => row.Node()).FirstOrDefault();

    private List<NamedQuery> Add(DocumentGraph graph)
    {
        var now = time.GetUtcNow();
        return
        [
            new("write/document", NodeRow(graph.Document with { RecordedAt = now })),
            new("write/node", Parameters()) { Rows = [.. graph.Nodes.Select(node => NodeRow(node is Report report ? report with { RecordedAt = now } : node))] },
            new("write/relationship", Parameters()) { Rows = [.. graph.Relationships.Select(each => RelationshipRow(each, Source(graph.Document)))] },
        ];
    }

    private List<NamedQuery> Revise(Document earlier, DocumentGraph graph)
    {
        var kept = earlier with { Id = $"{earlier.Id}@{earlier.Version}", WithdrawnAt = earlier.WithdrawnAt ?? time.GetUtcNow() };
        var revision = new Relationship(RelationshipTypes.RevisionOf, graph.Document.Id, kept.Id);
        return
        [
            .. Retire(Source(earlier)),
            new("write/document", NodeRow(kept)),
            .. Add(graph with { Relationships = [.. graph.Relationships, revision] }),
        ];
    }

    private static IEnumerable<NamedQuery> Retire(string source) =>
        [new("write/retire", Parameters(("source", source))), new("write/retire-nodes", Parameters(("source", source)))];

    private static string Source(Document document) => $"{document.Id}@{document.Version}";

    private static Dictionary<string, object?> NodeRow(Node node) =>
        Parameters(("id", node.Id), ("label", NodeType.Of(node.GetType()).Label), ("properties", NodeJson.Write(node)), ("text", (node as Document)?.Text));

    private static Dictionary<string, object?> RelationshipRow(Relationship each, string source) => Parameters(
        ("from", each.From), ("type", each.Type.Name), ("to", each.To), ("source", source), ("properties", NodeJson.Write(each.Properties)), ("evidence", each.Evidence));

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) => GraphReader.Parameters(parameters);
}

public enum WriteOutcome { Added, Revised, Unchanged }
