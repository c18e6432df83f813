using System.CommandLine;
using Graph.Storage;
using Graph.Storage.Copying;

namespace Graph.Api.Cli;

/// <summary><c>graph restore FILE</c>: a backup into an empty graph.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Backup = new("file") { Description = "A file that `graph backup` has written, of whatever engine." };

    public static Command Create()
    {
        var command = new Command("restore", "Reads a backup into an empty graph and counts whether all of it has arrived.") { Backup, CommonOptions.Database, CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (storage, file) = (CommandSettings.Of(parsed).Storage, Path.GetFullPath(parsed.GetRequiredValue(Backup)));
        if (!File.Exists(file)) throw new UsageException($"There is no file {file}. Name one that `graph backup` has written.");
        var content = await BackupFile.OpenAsync(file, cancel);
        await using var store = await GraphStore.OpenAsync(storage, TimeProvider.System, cancel);
        return await CopyingRun.RunAsync(parsed, content, storage.Name, progress => GraphCopy.WriteAsync(content, store.Database, storage.Name, progress, cancel));
    }
}
