using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>
/// A real server, named by the environment variable GRAPH_TEST_NEO4J, for example <c>http://neo4j:graph-tests@127.0.0.1:7474</c>. Community
/// edition has one database, so every test empties it first, and the classes that use it form one collection, which runs one by one.
/// </summary>
internal static class Neo4jServer
{
    public const string Collection = "Neo4j";

    private const string Variable = "GRAPH_TEST_NEO4J";

    public static Neo4jAddress Address => Neo4jAddress.Parse(AddressText);

    public static string AddressText
    {
        get
        {
            var address = Environment.GetEnvironmentVariable(Variable);
            if (string.IsNullOrEmpty(address) && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"No Neo4j server is named in {Variable}.");
            Assert.SkipWhen(string.IsNullOrEmpty(address), $"No Neo4j server is named in {Variable}; for example http://neo4j:PASSWORD@127.0.0.1:7474.");
            return address!;
        }
    }

    public static async Task<GraphStore> OpenEmptyAsync()
    {
        await EmptyAsync();
        return await OpenAsync();
    }

    public static Task<GraphStore> OpenAsync() => GraphStore.OpenAsync(new StorageOptions { Database = AddressText }, TimeProvider.System, TestContext.Current.CancellationToken);

    public static async Task DropSchemaAsync()
    {
        foreach (var row in await RunAsync("SHOW CONSTRAINTS YIELD name")) await RunAsync($"DROP CONSTRAINT {row.Text("name")}");
        foreach (var row in await RunAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) await RunAsync($"DROP INDEX {row.Text("name")}");
    }

    public static Task EmptyAsync() => RunAsync("MATCH (n) WHERE NOT n:GraphSchema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");

    public static async Task<IReadOnlyList<Row>> RunAsync(string text)
    {
        using var client = new QueryApiClient(Address, new Limits());
        return await client.WriteAsync(new Statement(text, new Dictionary<string, object?>()), TestContext.Current.CancellationToken);
    }
}
