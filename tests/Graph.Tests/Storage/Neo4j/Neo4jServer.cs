using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>
/// A real server, named by the environment variable GRAPH_TEST_NEO4J, for example <c>http://neo4j:graph-tests@127.0.0.1:7474</c>, or in a
/// container. Community edition has one database, so every test empties it first, and the classes that use it form one collection, which runs one by one.
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
            if ((Named ?? Contained) is { } address) return address;
            var reason = $"No Neo4j server is named in {Variable} (for example http://neo4j:PASSWORD@127.0.0.1:7474), and none could be started in a container: {WhyNotContained}";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
            Assert.Skip(reason);
            return "";
        }
    }

    public static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address ? address : null;

    /// <summary>Set by <see cref="Neo4jContainer"/>, one of the two.</summary>
    public static string? Contained { get; set; }

    public static string? WhyNotContained { get; set; }

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
