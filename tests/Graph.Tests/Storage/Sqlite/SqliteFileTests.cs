using Graph.Storage;
using Microsoft.Data.Sqlite;

namespace Graph.Tests.Storage.Sqlite;

public sealed class SqliteFileTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_graph_from_a_newer_program_is_refused()
    {
        var path = TemporaryGraph.NewPath();
        await (await OpenAsync(path)).DisposeAsync();
        Execute(path, "pragma user_version = 9999");
        var problem = await Assert.ThrowsAsync<GraphStorageException>(() => OpenAsync(path));
        Assert.Contains("schema 9999", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_database_is_not_taken_for_a_graph()
    {
        var path = TemporaryGraph.NewPath();
        Execute(path, "create table song (title text)");
        var problem = await Assert.ThrowsAsync<GraphStorageException>(() => OpenAsync(path));
        Assert.Contains("not a graph", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_and_a_folder_that_is_not_there_are_named_with_the_cure()
    {
        var path = TemporaryGraph.NewPath();
        await File.WriteAllTextAsync(path, new string('x', 5000), Cancel);
        Assert.Contains(path, (await Assert.ThrowsAsync<GraphStorageException>(() => OpenAsync(path))).Message, StringComparison.Ordinal);
        Assert.Contains("folder exists", (await Assert.ThrowsAsync<GraphStorageException>(() => OpenAsync("/no/such/folder/graph.db"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_opening_finds_what_the_first_wrote()
    {
        var path = TemporaryGraph.NewPath();
        await using (var store = await OpenAsync(path)) await store.Writer.WriteAsync(ExampleGraphs.Promise("a", ExampleGraphs.France, "deploy troops"), Cancel);
        await using var again = await OpenAsync(path);
        Assert.NotNull((await again.Reader.NodesAsync(["Document:a"], Cancel))[0]);
    }

    [Fact]
    public async Task A_write_that_is_cut_off_leaves_nothing_behind()
    {
        var path = TemporaryGraph.NewPath();
        await using var store = await OpenAsync(path);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Database.WriteAsync([new("write/retire", new Dictionary<string, object?> { ["source"] = "x" })], cancelled.Token));
        Assert.Empty(await store.Reader.CountsAsync(Cancel));
    }

    [Theory]
    [InlineData("read/page", "state_name")]
    [InlineData("read/neighbours-out", "USING PRIMARY KEY")]
    public async Task Pages_are_read_from_an_index(string query, string indexes)
    {
        var path = TemporaryGraph.NewPath();
        await (await OpenAsync(path)).DisposeAsync();
        var sql = query == "read/page"
            ? "select id from node n where n.label = 'State' and n.standing and (n.properties ->> '$.name') > 'F' order by (n.properties ->> '$.name'), n.id limit 10"
            : "select n.id from relationship r join node n on n.id = r.to_id where r.from_id = 'x' and r.type = 'COMMITS' and r.standing group by r.to_id limit 10";
        Assert.Matches(indexes, Execute(path, "explain query plan " + sql));
    }

    private static Task<GraphStore> OpenAsync(string path) => GraphStore.OpenAsync(new StorageOptions { Database = path }, TimeProvider.System, Cancel);

    private static string Execute(string path, string text)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return string.Join('\n', lines);
    }
}
