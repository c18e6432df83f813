using Graph.Loading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Graph.Api.Cli.Progress;

/// <summary>A bar with rate and remaining time; failures scroll by above it.</summary>
internal sealed class TerminalProgress(IAnsiConsole console) : ILoadingProgress
{
    public Task FollowAsync(IAsyncEnumerable<LoadingResult> results, LoadingSummary summary) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(summary))
            .StartAsync(async context =>
            {
                var task = context.AddTask("Loading", maxValue: Math.Max(1, summary.Files));
                await foreach (var result in results)
                {
                    summary.Add(result);
                    task.Increment(1);
                    if (result.Outcome is LoadingOutcome.Failed) console.MarkupLineInterpolated($"[red]failed[/]: {result.Name}: {result.Reason}");
                }
            });

    private sealed class RateColumn(LoadingSummary summary) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text($"{summary.Rate:0.0}/s {summary.Remaining:hh\\:mm\\:ss} left");
    }
}
