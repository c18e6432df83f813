using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;
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
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task A_program_that_is_killed_while_it_writes_leaves_whole_documents_and_loading_again_ends_in_the_same_graph(double share)
    {
        var documents = Enumerable.Range(0, 20).Select(number => ExampleGraphs.Promise($"d{number:00}", ExampleGraphs.France, $"do {number % 7}")).ToList();
        var path = TemporaryGraph.NewPath();
        await using var store = await LoadAsync(path, documents);

        // What is left is the file and the log up to some byte.
        var (killed, log) = (TemporaryGraph.NewPath(), await File.ReadAllBytesAsync(path + "-wal", Cancel));
        File.Copy(path, killed);
        await File.WriteAllBytesAsync(killed + "-wal", log[..(int)(log.Length * share)], Cancel);
        await using var left = await OpenAsync(killed);
        var whole = (int)(await left.Reader.CountsAsync(Cancel)).GetValueOrDefault("Document");
        await using var asFar = await LoadAsync(TemporaryGraph.NewPath(), documents.Take(whole));
        Assert.Equal(await Snapshot.OfAsync(asFar.Reader, Cancel), await Snapshot.OfAsync(left.Reader, Cancel));

        foreach (var document in documents) await left.Writer.WriteAsync(document, Cancel);
        Assert.Equal(await Snapshot.OfAsync(store.Reader, Cancel), await Snapshot.OfAsync(left.Reader, Cancel));
    }

    [Theory]
    [InlineData(5, "in use by another writer")]
    [InlineData(8, "cannot be written")]
    [InlineData(11, "damaged")]
    [InlineData(13, "disk")]
    [InlineData(14, "folder exists")]
    [InlineData(26, "not a graph")]
    public void Every_error_names_the_file_and_the_cure(int code, string cure)
    {
        var problem = SqliteErrors.Explain(new SqliteException("as the engine says it", code), "some.db");
        Assert.Contains("some.db", problem.Message, StringComparison.Ordinal);
        Assert.Contains(cure, problem.Message, StringComparison.Ordinal);
    }

    private static async Task<GraphStore> LoadAsync(string path, IEnumerable<DocumentGraph> documents)
    {
        var store = await OpenAsync(path);
        foreach (var document in documents) await store.Writer.WriteAsync(document, Cancel);
        return store;
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
