using System.IO.Compression;
using Graph.Storage;
using Graph.Storage.Copying;
using Graph.Tests.Storage.Sqlite;

namespace Graph.Tests.Storage;

public sealed class BackupFileTests
{
    private readonly string path = Path.ChangeExtension(TemporaryGraph.NewPath(), "jsonl.gz");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":\"something-else\"}")]
    [InlineData("Dear diary")]
    public async Task A_file_that_is_no_backup_is_told(string text)
    {
        await ZipAsync(text);
        await IsToldAsync("is not a backup");
    }

    [Fact]
    public async Task A_file_that_is_not_compressed_is_told()
    {
        await File.WriteAllTextAsync(path, "{\"format\":\"graph-backup\"}", Cancel);
        await IsToldAsync("is not a backup");
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        await ZipAsync("""{"format":"graph-backup","version":7,"createdAt":"2026-01-01T00:00:00Z","origin":"x","totals":{"nodes":0,"sources":0,"descriptions":0,"relationships":0}}""");
        await IsToldAsync("Use the newer program");
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.98)]
    public async Task A_backup_that_was_cut_off_is_told_and_the_graph_is_not_taken_for_a_whole_one(double share)
    {
        await using var store = await TemporaryGraph.OpenAsync();
        for (var number = 0; number < 30; number++) await store.Writer.WriteAsync(ExampleGraphs.Promise($"d{number}", ExampleGraphs.France, $"do {number}"), Cancel);
        await BackupFile.WriteAsync(await GraphContent.OfAsync(store.Database, "store", Cancel), path, DateTimeOffset.UnixEpoch, null, Cancel);
        var whole = await File.ReadAllBytesAsync(path, Cancel);
        await File.WriteAllBytesAsync(path, whole[..(int)(whole.Length * share)], Cancel);

        var target = new StorageOptions { Database = TemporaryGraph.NewPath() };
        await using (var to = await GraphStore.OpenAsync(target, TimeProvider.System, Cancel))
            await Assert.ThrowsAsync<GraphStorageException>(async () => await GraphCopy.WriteAsync(await BackupFile.OpenAsync(path, Cancel), to.Database, target.Name, null, Cancel));
        await Assert.ThrowsAsync<GraphStorageException>(() => GraphStore.OpenAsync(target, TimeProvider.System, Cancel));
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_the_one_before()
    {
        await File.WriteAllTextAsync(path, "the one before", Cancel);
        await using var store = await TemporaryGraph.OpenAsync();
        var content = await GraphContent.OfAsync(store.Database, "store", Cancel);
        await Assert.ThrowsAsync<GraphStorageException>(() => BackupFile.WriteAsync(content with { Totals = content.Totals with { Nodes = 1 } }, path, DateTimeOffset.UnixEpoch, null, Cancel));

        Assert.Equal("the one before", await File.ReadAllTextAsync(path, Cancel));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!, "*.gz*"));
    }

    private async Task ZipAsync(string text)
    {
        await using var zip = new GZipStream(File.Create(path), CompressionMode.Compress);
        await using var writer = new StreamWriter(zip);
        await writer.WriteAsync(text);
    }

    private async Task IsToldAsync(string told) =>
        Assert.Contains(told, (await Assert.ThrowsAsync<GraphStorageException>(() => BackupFile.OpenAsync(path, Cancel))).Message, StringComparison.Ordinal);
}
