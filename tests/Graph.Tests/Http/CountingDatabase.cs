using Graph.Storage;

namespace Graph.Tests.Http;

/// <summary>Counts the queries that reach the store.</summary>
internal sealed class CountingDatabase(IGraphDatabase inner) : IGraphDatabase
{
    private int queries;

    public int Queries => queries;

    public string Engine => inner.Engine;

    public Task<IReadOnlyList<StoreFact>> DescribeAsync(CancellationToken cancel) => inner.DescribeAsync(cancel);

    public Task PrepareAsync(CancellationToken cancel) => inner.PrepareAsync(cancel);

    public Task<IReadOnlyList<Row>> QueryAsync(NamedQuery query, CancellationToken cancel)
    {
        Interlocked.Increment(ref queries);
        return inner.QueryAsync(query, cancel);
    }

    public Task WriteAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel) => inner.WriteAsync(writes, cancel);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
