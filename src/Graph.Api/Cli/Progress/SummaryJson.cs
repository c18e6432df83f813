using Graph.Loading;

namespace Graph.Api.Cli.Progress;

/// <summary>The end of a run for programs.</summary>
internal static class SummaryJson
{
    public static object Of(LoadingSummary summary) => new
    {
        Files = summary.Files,
        Added = summary[LoadingOutcome.Added],
        Revised = summary[LoadingOutcome.Revised],
        Unchanged = summary[LoadingOutcome.Unchanged],
        Skipped = summary[LoadingOutcome.Skipped],
        Failed = summary[LoadingOutcome.Failed],
        summary.Stopped,
        Seconds = Math.Round(summary.Elapsed.TotalSeconds, 3),
        Failures = summary.Failures.Select(failure => new { failure.Name, failure.Reason }),
    };
}
