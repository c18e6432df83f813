using System.CommandLine;
using Graph.Api.Cli.Demo;
using Graph.Api.Cli.Progress;
using Graph.Loading;
using Graph.Storage;
using Spectre.Console;

namespace Graph.Api.Cli;

/// <summary><c>graph demo</c>: the samples in a graph of their own, five facts, and a server to ask.</summary>
internal static class DemoCommand
{
    private const int Facts = 5;

    private static readonly Option<bool> NoServe = new("--no-serve") { Description = "End after the facts." };

    public static Command Create()
    {
        var command = new Command("demo", "Loads the sample documents into a fresh graph, shows five facts with their quotes, and serves until Ctrl-C. Nothing of yours is touched.") { CommonOptions.Urls, NoServe };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var samples = Samples.Find();
        var scratch = Directory.CreateTempSubdirectory("graph-demo-");
        try
        {
            var settings = CommandSettings.Of(parsed) with { Database = Path.Combine(scratch.FullName, "demo.db") };
            await using var store = await GraphStore.OpenAsync(settings.Storage, TimeProvider.System, cancel);
            var summary = await LoadingRun.RunAsync(store, [samples], new LoadingOptions { Workers = settings.Workers }, parsed.InvocationConfiguration.Error, cancel);
            await ShowAsync(parsed, store, summary, cancel);
            if (parsed.GetValue(NoServe) || summary.Stopped) return summary.ExitCode;
            return await Serving.RunAsync(store, settings, parsed.InvocationConfiguration.Output, cancel);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async Task ShowAsync(ParseResult parsed, GraphStore store, LoadingSummary summary, CancellationToken cancel)
    {
        var console = CommandConsole.Of(parsed.InvocationConfiguration.Output);
        SummaryTable.Write(console, summary);
        console.WriteLine();
        foreach (var fact in await new DemoFacts(store.Reader).FindAsync(Facts, cancel)) DemoFactText.Write(console, fact);
    }
}
