using System.CommandLine;
using Graph.Api.Cli.Progress;
using Graph.Loading;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary><c>graph load PATH…</c>: documents into the graph.</summary>
internal static class LoadCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "Files, and folders with all that is in them.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Part = new("--shard") { Description = "Load only a part of the documents, for example 3/8, so that eight loaders share the work.", HelpName = "N/M" };

    public static Command Create()
    {
        var command = new Command("load", "Loads documents. The same again changes nothing; a new version takes the place of the old. Ctrl-C stops between documents, and what is loaded stays.")
        {
            Paths, Part, CommonOptions.Database, CommonOptions.Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = CommandSettings.Of(parsed);
        var options = new LoadingOptions { Workers = settings.Workers, Shard = ShardOf(parsed) };
        var paths = CheckedPaths(parsed.GetRequiredValue(Paths));
        await using var store = await GraphStore.OpenAsync(settings.Storage, TimeProvider.System, cancel);
        var summary = await LoadingRun.RunAsync(store, paths, options, parsed.InvocationConfiguration.Error, cancel);
        Report(parsed, summary);
        return summary.ExitCode;
    }

    private static Shard ShardOf(ParseResult parsed)
    {
        if (parsed.GetValue(Part) is not { } text) return Shard.All;
        return Shard.TryParse(text, out var shard) ? shard : throw new UsageException($"--shard is '{text}'. Write the part and how many there are, for example 3/8.");
    }

    private static string[] CheckedPaths(string[] paths)
    {
        var missing = paths.Where(path => !Path.Exists(path) && new FileInfo(path).LinkTarget is null).ToList();
        return missing.Count == 0 ? paths : throw new UsageException(string.Join(Environment.NewLine, missing.Select(path => $"There is no file or folder '{path}'. Check the spelling; a relative path starts at {Environment.CurrentDirectory}.")));
    }

    private static void Report(ParseResult parsed, LoadingSummary summary)
    {
        if (parsed.GetValue(CommonOptions.Json)) parsed.InvocationConfiguration.Output.WriteLine(CommandJson.Of(SummaryJson.Of(summary)));
        else SummaryTable.Write(CommandConsole.Of(parsed.InvocationConfiguration.Output), summary);
    }
}
