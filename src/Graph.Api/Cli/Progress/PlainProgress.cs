using Graph.Loading;

namespace Graph.Api.Cli.Progress;

/// <summary>A line every few seconds and one per failure, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider time) : ILoadingProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task FollowAsync(IAsyncEnumerable<LoadingResult> results, LoadingSummary summary)
    {
        var last = time.GetTimestamp();
        await foreach (var result in results)
        {
            summary.Add(result);
            if (result.Outcome is LoadingOutcome.Failed) await output.WriteLineAsync($"failed: {result.Name}: {result.Reason}");
            if (time.GetElapsedTime(last) < Pause) continue;
            last = time.GetTimestamp();
            await output.WriteLineAsync($"{summary.Done} of {summary.Files}, {summary.Rate:0.0}/s, {summary.Remaining:hh\\:mm\\:ss} left");
        }
    }
}
