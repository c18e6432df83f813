using Graph.Loading;
using Spectre.Console;

namespace Graph.Api.Cli.Progress;

/// <summary>The end of a run for people; its failures have been shown as they came.</summary>
internal static class SummaryTable
{
    public static void Write(IAnsiConsole console, LoadingSummary summary)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("outcome", "documents");
        foreach (var outcome in Enum.GetValues<LoadingOutcome>().Where(outcome => outcome is not LoadingOutcome.Skipped || summary[outcome] > 0))
            table.AddRow(outcome.ToString().ToLowerInvariant(), $"{summary[outcome]}");
        console.Write(table);
        console.WriteLine($"{summary.Done} documents in {summary.Elapsed.TotalSeconds:0.0} s, {summary.Rate:0.0} per second.{(summary.Stopped ? " Stopped before the end; what is loaded stays." : "")}");
    }
}
