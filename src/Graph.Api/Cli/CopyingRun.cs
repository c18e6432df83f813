using System.CommandLine;
using Graph.Api.Cli.Progress;
using Graph.Storage;
using Graph.Storage.Copying;
using Spectre.Console;

namespace Graph.Api.Cli;

/// <summary>A whole graph on its way from one place to another, in front of a user.</summary>
internal static class CopyingRun
{
    /// <param name="to">The place, for people.</param>
    /// <param name="copy">Does the work and reports how it gets on.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ParseResult parsed, GraphContent content, string to, Func<IProgress<GraphTotals>, Task<GraphTotals>> copy)
    {
        var start = TimeProvider.System.GetTimestamp();
        var totals = await FollowAsync(parsed.InvocationConfiguration.Error, content.Totals, copy);
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(CommonOptions.Json))
            await output.WriteLineAsync(CommandJson.Of(new { From = content.Origin, To = to, totals.Nodes, totals.Sources, totals.Descriptions, totals.Relationships, Seconds = Math.Round(seconds, 3) }));
        else
            await output.WriteLineAsync($"{totals} from {content.Origin} are in {to}, in {seconds:0.0} s.");
        return ExitCodes.Success;
    }

    /// <summary>A graph that there is; opening a file that is not there would make one.</summary>
    public static Task<GraphStore> OpenAsync(StorageOptions storage, CancellationToken cancel) => storage.IsServer || File.Exists(storage.Database)
        ? GraphStore.OpenAsync(storage, TimeProvider.System, cancel)
        : throw new UsageException($"There is no graph {storage.Name}. Check the spelling; a relative path starts at {Environment.CurrentDirectory}.");

    private static Task<GraphTotals> FollowAsync(TextWriter writer, GraphTotals totals, Func<IProgress<GraphTotals>, Task<GraphTotals>> copy)
    {
        var console = CommandConsole.Of(writer);
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal) return copy(new PlainCopyingProgress(writer, totals, TimeProvider.System));
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => copy(new Bar(context.AddTask("Copying", maxValue: Math.Max(1, totals.All)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<GraphTotals>
    {
        public void Report(GraphTotals value) => task.Value = value.All;
    }
}
