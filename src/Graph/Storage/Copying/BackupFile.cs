using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Storage.Copying;

/// <summary>A whole graph in one file, the same for every engine: JSON lines in gzip, the first one a <see cref="BackupHeader"/>.</summary>
public static class BackupFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>The file appears under its name when it is whole.</summary>
    /// <exception cref="GraphStorageException">The graph changed meanwhile.</exception>
    public static async Task<GraphTotals> WriteAsync(GraphContent content, string path, DateTimeOffset now, IProgress<GraphTotals>? progress, CancellationToken cancel)
    {
        var part = path + ".part";
        try
        {
            var written = await WriteRecordsAsync(content, part, now, progress, cancel);
            if (written != content.Totals) throw new GraphStorageException($"{content.Origin} changed while it was backed up: it held {content.Totals}, and gave {written}. Stop the loaders and back up again.");
            File.Move(part, path, overwrite: true);
            return written;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <exception cref="GraphStorageException">The file is no backup, or one that this program cannot read.</exception>
    public static async Task<GraphContent> OpenAsync(string path, CancellationToken cancel)
    {
        await using var lines = LinesAsync(path, cancel).GetAsyncEnumerator(cancel);
        if (!await lines.MoveNextAsync() || Read<BackupHeader>(lines.Current, path) is not { Format: BackupHeader.Name } header) throw NoBackup(path, null);
        if (header.Version > BackupHeader.Latest)
            throw new GraphStorageException($"{path} is a backup of version {header.Version}, and this program knows up to {BackupHeader.Latest}. Use the newer program that wrote it.");
        return new GraphContent(path, header.Totals, RecordsAsync(path, cancel));
    }

    private static async Task<GraphTotals> WriteRecordsAsync(GraphContent content, string path, DateTimeOffset now, IProgress<GraphTotals>? progress, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        await using var zip = new GZipStream(file, CompressionLevel.Optimal);
        await using var output = new StreamWriter(zip) { NewLine = "\n" };
        await output.WriteLineAsync(JsonSerializer.Serialize(new BackupHeader(BackupHeader.Name, BackupHeader.Latest, now, content.Origin, content.Totals), Json));
        var written = GraphTotals.None;
        await foreach (var record in content.Records.WithCancellation(cancel))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(record, Json));
            written = written.With(record);
            progress?.Report(written);
        }

        return written;
    }

    private static async IAsyncEnumerable<GraphRecord> RecordsAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var line in LinesAsync(path, cancel).Skip(1)) yield return Read<GraphRecord>(line, path);
    }

    private static async IAsyncEnumerable<string> LinesAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var zip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var input = new StreamReader(zip);
        while (await LineAsync() is { } line) yield return line;

        async Task<string?> LineAsync()
        {
            try
            {
                return await input.ReadLineAsync(cancel);
            }
            catch (InvalidDataException problem)
            {
                throw NoBackup(path, problem);
            }
        }
    }

    private static T Read<T>(string line, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Json) ?? throw NoBackup(path, null);
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException)
        {
            throw NoBackup(path, problem);
        }
    }

    private static GraphStorageException NoBackup(string path, Exception? problem) =>
        new($"{path} is not a backup of a graph, or it is damaged. Name a file that `graph backup` has written.", problem);
}
