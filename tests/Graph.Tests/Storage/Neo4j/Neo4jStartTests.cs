using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>What a user sees at start, from a real server.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jStartTests
{
    [Fact]
    public Task A_wrong_password_is_told() => IsToldAsync(Neo4jServer.AddressText.Replace(":graph-tests@", ":wrong@", StringComparison.Ordinal), "does not let user 'neo4j' in");

    [Fact]
    public Task A_database_that_is_not_there_is_told() => IsToldAsync($"{Neo4jServer.AddressText.TrimEnd('/')}/archive", "has no database 'archive'");

    [Fact]
    public Task A_port_where_nobody_listens_is_told() => IsToldAsync(Changed(Neo4jServer.Address.Server.Port, 9), "Nothing answers at");

    [Fact]
    public Task A_server_without_TLS_that_is_asked_over_https_is_told() =>
        IsToldAsync(Neo4jServer.AddressText.Replace("http://", "https://", StringComparison.Ordinal), "does not speak TLS");

    [Fact]
    public async Task A_graph_of_a_newer_program_is_refused()
    {
        await (await Neo4jServer.OpenEmptyAsync()).DisposeAsync();
        await Neo4jServer.RunAsync("MATCH (schema:GraphSchema) SET schema.version = schema.version + 1000");
        try
        {
            await IsToldAsync(Neo4jServer.AddressText, "Use the newer program");
        }
        finally
        {
            await Neo4jServer.RunAsync("MATCH (schema:GraphSchema) SET schema.version = schema.version - 1000");
        }
    }

    [Fact]
    public async Task A_database_with_other_data_is_refused_and_stays_as_it_is()
    {
        await Neo4jServer.EmptyAsync();
        await Neo4jServer.RunAsync("MATCH (schema:GraphSchema) DELETE schema");
        await Neo4jServer.RunAsync("CREATE (:Film {title: 'Stalker'})");
        await IsToldAsync(Neo4jServer.AddressText, "but not a graph");
        Assert.Equal(1L, (await Neo4jServer.RunAsync("MATCH (n) RETURN count(n) AS count"))[0].Number("count"));
        await Neo4jServer.EmptyAsync();
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await using var store = await Neo4jServer.OpenEmptyAsync();
        await store.Database.PrepareAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await store.Reader.CountsAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("store", "Neo4j 5")]
    [InlineData("store", "Query API")]
    [InlineData("schema", "version")]
    [InlineData("time limit", "transaction")]
    [InlineData("page cache", "the graph takes about")]
    public async Task The_server_tells_what_decides_how_the_graph_fares(string fact, string told)
    {
        await using var store = await Neo4jServer.OpenEmptyAsync();
        var facts = await store.Database.DescribeAsync(TestContext.Current.CancellationToken);
        Assert.Contains(told, facts.Single(each => each.Name == fact).Detail, StringComparison.Ordinal);
    }

    private static string Changed(int from, int to) => Neo4jServer.AddressText.Replace($":{from}", $":{to}", StringComparison.Ordinal);

    private static async Task IsToldAsync(string address, string told)
    {
        await using var database = new Neo4jGraphDatabase(Neo4jAddress.Parse(address), TimeProvider.System);
        var problem = await Assert.ThrowsAsync<GraphStorageException>(() => database.PrepareAsync(TestContext.Current.CancellationToken));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }
}
