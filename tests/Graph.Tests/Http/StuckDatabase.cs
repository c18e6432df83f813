using Graph.Storage;

namespace Graph.Tests.Http;

/// <summary>A server that never answers, until the caller gives up; or fails at once.</summary>
internal sealed class StuckDatabase : IGraphDatabase
{
    public GraphStorageException? Failure { get; init; }

    public string Engine => "Stuck";

    public Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task<IReadOnlyList<StoreFact>> DescribeAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<StoreFact>>([]);

    public async Task<IReadOnlyList<Row>> QueryAsync(NamedQuery query, CancellationToken cancel)
    {
        if (Failure is not null) throw Failure;
        await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        return [];
    }

    public Task WriteAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel) => Task.Delay(Timeout.InfiniteTimeSpan, cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
