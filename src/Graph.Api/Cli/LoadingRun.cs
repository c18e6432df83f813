using Graph.Api.Cli.Progress;
using Graph.Loading;
using Graph.Loading.Reading;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary>One run of the loading pipeline in front of a user.</summary>
internal static class LoadingRun
{
    /// <param name="progress">Where to show how it gets on.</param>
    public static async Task<LoadingSummary> RunAsync(GraphStore store, IReadOnlyList<string> paths, LoadingOptions options, TextWriter progress, CancellationToken cancel)
    {
        var files = SourceFiles.Under(paths).ToList();
        var summary = new LoadingSummary(files.Count, TimeProvider.System);
        try
        {
            var results = new LoadingPipeline(options).LoadAsync(files, store.Reader, store.Writer, cancel);
            await Progress(progress).FollowAsync(results, summary);
        }
        catch (OperationCanceledException)
        {
            summary.Stopped = true;
        }

        return summary;
    }

    private static ILoadingProgress Progress(TextWriter writer)
    {
        var console = CommandConsole.Of(writer);
        return console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal ? new TerminalProgress(console) : new PlainProgress(writer, TimeProvider.System);
    }
}
