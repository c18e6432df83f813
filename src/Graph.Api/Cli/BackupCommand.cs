using System.CommandLine;
using Graph.Storage.Copying;

namespace Graph.Api.Cli;

/// <summary><c>graph backup FILE</c>: a graph into one file.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Target = new("file") { Description = "The file to write, for example graph.jsonl.gz. One that is there is replaced when the new one is whole." };

    public static Command Create()
    {
        var command = new Command("backup", "Writes a whole graph into one file (JSON lines in gzip) that `graph restore` reads into any engine.") { Target, CommonOptions.Database, CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (storage, file) = (CommandSettings.Of(parsed).Storage, Path.GetFullPath(parsed.GetRequiredValue(Target)));
        if (!Directory.Exists(Path.GetDirectoryName(file))) throw new UsageException($"There is no folder {Path.GetDirectoryName(file)} for the backup. Make it first, or name another.");
        await using var store = await CopyingRun.OpenAsync(storage, cancel);
        var content = await GraphContent.OfAsync(store.Database, storage.Name, cancel);
        return await CopyingRun.RunAsync(parsed, content, file, progress => BackupFile.WriteAsync(content, file, TimeProvider.System.GetUtcNow(), progress, cancel));
    }
}
