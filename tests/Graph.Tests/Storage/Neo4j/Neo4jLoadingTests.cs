using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>Several loaders at once, and connections that break.</summary>
[Collection(Neo4jServer.Collection)]
public sealed partial class Neo4jLoadingTests
{
    private static readonly DocumentGraph[] Documents =
    [
        .. Enumerable.Range(0, 40).Select(number => Promise($"p{number}", number % 2 == 0 ? France : Britain, $"do {number % 7}", $"2026-01-{1 + (number % 28):00}")),
        .. Enumerable.Range(0, 10).Select(number => Naming($"n{number}", France with { Aliases = [$"Name {number}"] }, Nato)),
    ];

    [Fact]
    public async Task Several_loaders_on_the_same_hubs_end_in_the_graph_that_one_loader_makes()
    {
        var expected = await LoadedByAsync(1);
        Assert.Equal(expected, await LoadedByAsync(4));
    }

    [Fact]
    public async Task A_proxy_that_cuts_connections_loses_nothing_and_doubles_nothing()
    {
        var expected = await LoadedByAsync(1);
        await using var empty = await Neo4jServer.OpenEmptyAsync();
        await using var proxy = new CuttingProxy(Neo4jServer.Address.Server, every: 7);
        await using (var database = new Neo4jGraphDatabase(Neo4jServer.Address with { Server = proxy.Address }, TimeProvider.System))
        {
            var writer = new GraphWriter(database, TimeProvider.System);
            foreach (var document in Documents) await writer.WriteAsync(document, Cancel);
        }

        Assert.True(proxy.Cuts > 5, $"{proxy.Cuts} connections were cut.");
        Assert.Equal(expected, await DumpAsync());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> LoadedByAsync(int loaders)
    {
        await using var empty = await Neo4jServer.OpenEmptyAsync();
        await Task.WhenAll(Documents.Chunk((Documents.Length + loaders - 1) / loaders).Select(LoadAsync));
        return await DumpAsync();
    }

    private static async Task LoadAsync(DocumentGraph[] share)
    {
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = Neo4jServer.AddressText }, TimeProvider.System, Cancel);
        foreach (var document in share) await store.Writer.WriteAsync(document, Cancel);
    }

    // Everything but the time at which it was recorded.
    private static async Task<string> DumpAsync()
    {
        var nodes = await Neo4jServer.RunAsync("MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels, n.properties AS properties, n.text AS text, n.standing AS standing ORDER BY id");
        var relationships = await Neo4jServer.RunAsync("MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.name) AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type, b, r.key");
        var lines = nodes.Select(row => $"{row["id"]} {Sorted(row.Text("labels"))} {Timeless(row.Text("properties"))} {row["text"]} {row["standing"]}")
            .Concat(relationships.Select(row => $"{row["a"]} {row["type"]} {row["b"]} {Sorted(Timeless(row.Text("properties")))}"));
        return string.Join('\n', lines);
    }

    private static string Sorted(string json) => string.Join(',', json.Trim('[', ']', '{', '}').Split(',').Order(StringComparer.Ordinal));

    // What is described is JSON within JSON.
    private static string Timeless(string json) => RecordedAt().Replace(json, "");

    [GeneratedRegex("""(\\*)"recordedAt\1":\1"[^"\\]*\1",?""")]
    private static partial Regex RecordedAt();
}
