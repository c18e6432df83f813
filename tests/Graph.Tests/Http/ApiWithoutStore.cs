using Graph.Storage;

namespace Graph.Tests.Http;

/// <summary>For what is decided before a store is asked: whatever asks it fails.</summary>
public sealed class ApiWithoutStore : IAsyncLifetime
{
    internal GraphApi Api { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Api = await GraphApi.StartAsync(new GraphReader(null!));

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
