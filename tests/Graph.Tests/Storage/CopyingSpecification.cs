using System.IO.Compression;
using Graph.Loading;
using Graph.Loading.Reading;
using Graph.Storage;
using Graph.Storage.Copying;
using Graph.Tests.Storage.Sqlite;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

/// <summary>A whole graph from one place to another, and back into the engine.</summary>
public abstract class CopyingSpecification : StorageSpecification
{
    private protected abstract Task<GraphStore> OpenAgainAsync(GraphStore store);

    [Fact]
    public async Task A_backup_that_is_restored_holds_the_same_facts()
    {
        await LoadSamplesAsync();
        await LoadVersionsAsync();
        var before = await Snapshot.OfAsync(Store.Reader, Cancel);
        var path = await BackUpAsync(Store);

        await using var restored = await OpenEmptyAsync();
        var written = await GraphCopy.WriteAsync(await BackupFile.OpenAsync(path, Cancel), restored.Database, "restored", null, Cancel);

        Assert.Equal(before, await Snapshot.OfAsync(restored.Reader, Cancel));
        Assert.True(written.Descriptions > written.Nodes, $"{written}");
    }

    [Fact]
    public async Task A_copy_in_another_engine_and_back_holds_the_same_facts()
    {
        await LoadSamplesAsync();
        await LoadVersionsAsync();
        var before = await Snapshot.OfAsync(Store.Reader, Cancel);
        await using var embedded = await TemporaryGraph.OpenAsync();
        await CopyAsync(Store, embedded);
        Assert.Equal(before, await Snapshot.OfAsync(embedded.Reader, Cancel));

        await using var back = await OpenEmptyAsync();
        await CopyAsync(embedded, back);
        Assert.Equal(before, await Snapshot.OfAsync(back.Reader, Cancel));
    }

    [Fact]
    public async Task A_copy_goes_on_as_the_graph_it_was_made_of()
    {
        await LoadVersionsAsync();
        await using var copy = await TemporaryGraph.OpenAsync();
        await CopyAsync(Store, copy);

        Assert.Equal(await GoOnAsync(Store), await GoOnAsync(copy));
    }

    [Fact]
    public async Task The_same_graph_makes_the_same_backup_in_every_engine()
    {
        await LoadVersionsAsync();
        await using var copy = await TemporaryGraph.OpenAsync();
        await CopyAsync(Store, copy);
        Assert.Equal(await UnzipAsync(await BackUpAsync(Store)), await UnzipAsync(await BackUpAsync(copy)));
    }

    [Fact]
    public async Task A_graph_that_holds_something_is_not_filled()
    {
        await WriteAsync(Naming("a", France));
        var content = await GraphContent.OfAsync(Store.Database, "this", Cancel);
        var problem = await Assert.ThrowsAsync<GraphStorageException>(() => GraphCopy.WriteAsync(content, Store.Database, "this", null, Cancel));
        Assert.Contains("is not empty: it holds 2 nodes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_broke_off_is_not_taken_for_a_whole_graph()
    {
        await using var from = await TemporaryGraph.OpenAsync();
        await from.Writer.WriteAsync(Naming("a", France), Cancel);
        var content = await GraphContent.OfAsync(from.Database, "some.db", Cancel);
        await Assert.ThrowsAsync<IOException>(() => GraphCopy.WriteAsync(content with { Records = BreakingOff(content.Records) }, Store.Database, "this", null, Cancel));

        var problem = await Assert.ThrowsAsync<GraphStorageException>(() => OpenAgainAsync(Store));
        Assert.Contains("holds only a part of some.db", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_changes_while_it_is_copied_is_told()
    {
        await WriteAsync(Naming("a", France));
        var content = await GraphContent.OfAsync(Store.Database, "this", Cancel);
        await WriteAsync(Naming("b", Britain));
        await using var to = await TemporaryGraph.OpenAsync();
        Assert.Contains("Let nobody write to it", (await Assert.ThrowsAsync<GraphStorageException>(() => GraphCopy.WriteAsync(content, to.Database, "that", null, Cancel))).Message, StringComparison.Ordinal);
        Assert.Contains("changed while it was backed up", (await Assert.ThrowsAsync<GraphStorageException>(() => BackUpAsync(content))).Message, StringComparison.Ordinal);
    }

    private async Task LoadSamplesAsync()
    {
        var files = SourceFiles.Under([Path.Combine(AppContext.BaseDirectory, "samples")]).ToList();
        Assert.NotEmpty(files);
        await foreach (var result in new LoadingPipeline(new LoadingOptions()).LoadAsync(files, Store.Reader, Store.Writer, Cancel)) Assert.Equal(LoadingOutcome.Added, result.Outcome);
    }

    // A revised, a withdrawn and an ordinary document.
    private async Task LoadVersionsAsync()
    {
        foreach (var action in new[] { "deploy troops", "send aircraft" }) await WriteAsync(Promise("a", France, action));
        await WriteAsync(Promise("b", Britain with { Aliases = ["Albion"] }, "deploy troops"));
        await WriteAsync(Promise("c", Britain, "build hubs"));
        await Store.Writer.WithdrawAsync("Document:b", Cancel);
    }

    private static async Task<IReadOnlyList<string>> GoOnAsync(GraphStore store)
    {
        Assert.Equal(WriteOutcome.Unchanged, await store.Writer.WriteAsync(Promise("b", Britain with { Aliases = ["Albion"] }, "deploy troops"), Cancel));
        Assert.True(await store.Writer.WithdrawAsync("Document:a", Cancel));
        Assert.Equal(WriteOutcome.Revised, await store.Writer.WriteAsync(Promise("c", Britain, "send ships"), Cancel));
        return await Snapshot.OfAsync(store.Reader, Cancel);
    }

    private static async Task CopyAsync(GraphStore from, GraphStore to) =>
        await GraphCopy.WriteAsync(await GraphContent.OfAsync(from.Database, "from", Cancel), to.Database, "to", null, Cancel);

    private static async Task<string> BackUpAsync(GraphStore store) => await BackUpAsync(await GraphContent.OfAsync(store.Database, "store", Cancel));

    private static async Task<string> BackUpAsync(GraphContent content)
    {
        var path = Path.ChangeExtension(TemporaryGraph.NewPath(), "jsonl.gz");
        await BackupFile.WriteAsync(content, path, DateTimeOffset.UnixEpoch, null, Cancel);
        return path;
    }

    private static async Task<string> UnzipAsync(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return await reader.ReadToEndAsync(Cancel);
    }

    private static async IAsyncEnumerable<GraphRecord> BreakingOff(IAsyncEnumerable<GraphRecord> records)
    {
        await foreach (var record in records.Take(1)) yield return record;
        throw new IOException("The cable was pulled.");
    }
}
