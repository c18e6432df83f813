using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Reads of the graph, written once for all engines. Every verb takes a list, so that a batch is one query. Only what stands is seen:
/// what a withdrawn document or a superseded version alone supported is absent.
/// </summary>
public sealed class GraphReader(IGraphDatabase database)
{
    private readonly IGraphDatabase database = database;

    /// <summary>One per id, in the order of the ids; null where there is none.</summary>
    public Task<IReadOnlyList<Node?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancel) => throw new NotSupportedException($"{database}");

    /// <summary>A page over all nodes of a label.</summary>
    public Task<Page<Node>> PageAsync(NodeType type, Filter? filter, IReadOnlyList<SortKey> order, PageRequest page, CancellationToken cancel) => throw new NotSupportedException();

    public Task<long> CountAsync(NodeType type, Filter? filter, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>One page per id, in the order of the ids: the distinct nodes at the other end of a relationship.</summary>
    /// <param name="target">The concrete label to keep; null for all the relationship allows. A filter or an order needs one label or properties that all share.</param>
    public Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> ids, RelationshipType type, Direction direction, NodeType? target, Filter? filter, IReadOnlyList<SortKey> order, PageRequest page, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>How many distinct nodes stand at the other end, per id.</summary>
    public Task<IReadOnlyList<long>> CountNeighboursAsync(
        IReadOnlyList<string> ids, RelationshipType type, Direction direction, NodeType? target, Filter? filter, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Full text over names, aliases, titles, summaries and texts; accents folded; the best match first.</summary>
    public Task<IReadOnlyList<Node>> SearchAsync(string text, IReadOnlyList<NodeType> types, int first, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Which of these source hashes are known versions of a document, standing or not.</summary>
    public Task<IReadOnlySet<string>> KnownVersionsAsync(IReadOnlyCollection<string> contentHashes, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>How many nodes stand, by label, and how many relationships, by type.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountsAsync(CancellationToken cancel) => throw new NotSupportedException();
}
