using Graph.Model;
using Graph.Storage;

namespace Graph.Tests.Storage;

/// <summary>What holds of every engine. An engine derives from each specification and brings only an empty store.</summary>
public abstract class StorageSpecification : IAsyncLifetime
{
    private static readonly PageRequest All = new(1000, null, null);

    private protected GraphStore Store { get; private set; } = null!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected abstract Task<GraphStore> OpenEmptyAsync();

    private protected Task<WriteOutcome> WriteAsync(DocumentGraph graph) => Store.Writer.WriteAsync(graph, Cancel);

    private protected async Task<IReadOnlyList<string>> AllAsync<T>(Filter? filter = null, params IReadOnlyList<SortKey> order)
        where T : Node =>
        [.. (await Store.Reader.PageAsync(NodeType.Of(typeof(T)), filter, order, All, Cancel)).Items.Select(node => node.Id)];

    private protected async Task<IReadOnlyList<Neighbour>> NeighboursAsync(string id, RelationshipType type, Direction direction) =>
        (await Store.Reader.NeighboursAsync([id], type, direction, null, null, [], All, Cancel))[0].Items;

    private protected async Task<T?> NodeAsync<T>(string id)
        where T : Node => (T?)(await Store.Reader.NodesAsync([id], Cancel))[0];
}
