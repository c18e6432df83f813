using Graph.Storage;
using Graph.Tests.Storage.Sqlite;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Http;

/// <summary>An embedded graph with promises of France and Britain to Ukraine, and thirty persons that one document names.</summary>
public sealed class ApiWithExamples : IAsyncLifetime
{
    private GraphStore store = null!;

    internal GraphApi Api { get; private set; } = null!;

    internal CountingDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TemporaryGraph.OpenAsync();
        var cancel = TestContext.Current.CancellationToken;
        await store.Writer.WriteAsync(Promise("first", France, "send troops"), cancel);
        await store.Writer.WriteAsync(Promise("second", Britain, "send troops", "2026-01-08"), cancel);
        await store.Writer.WriteAsync(Promise("third", Britain, "train soldiers", "2026-01-09"), cancel);
        await store.Writer.WriteAsync(Naming("people", [.. Enumerable.Range(0, 30).Select(Someone)]), cancel);
        Database = new CountingDatabase(store.Database);
        Api = await GraphApi.StartAsync(new GraphReader(Database));
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await store.DisposeAsync();
    }
}
