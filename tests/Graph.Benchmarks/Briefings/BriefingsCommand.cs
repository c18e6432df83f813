using System.CommandLine;
using System.Diagnostics;
using Graph.Api.Cli;
using Graph.Api.Cli.Progress;
using Graph.Api.Configuration;
using Graph.Loading;
using Graph.Storage;

namespace Graph.Benchmarks.Briefings;

/// <summary>How fast, how large and how safely thousands of real documents load, and load again.</summary>
internal static class BriefingsCommand
{
    private const double Mebibyte = 1024 * 1024;

    public static Command Create()
    {
        var archive = new Argument<string>("archive") { Description = "A tar archive of Markdown documents, or a folder of them." };
        var workers = new Option<int>("--workers") { Description = "How many documents are analysed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("briefings", "Loads all documents of an archive into an empty graph, then once more: documents per second, peak memory, failures.") { archive, workers };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(archive), parsed.GetValue(workers), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string archive, int workers, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("graph-briefings-");
        try
        {
            var folder = Directory.Exists(archive) ? archive : await UnpackAsync(archive, scratch.CreateSubdirectory("documents").FullName, cancel);
            var settings = new GraphSettings { Database = Path.Combine(scratch.FullName, "graph.db"), Workers = workers };
            await using var store = await GraphStore.OpenAsync(settings.Storage, TimeProvider.System, cancel);
            var first = await LoadAsync(store, folder, settings, cancel);
            var counts = await store.Reader.CountsAsync(cancel);
            var again = await LoadAsync(store, folder, settings, cancel);
            var same = counts.SequenceEqual(await store.Reader.CountsAsync(cancel)) && again[LoadingOutcome.Unchanged] == again.Done;
            Print("first run", first);
            Print("second run", again);
            Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / Mebibyte:0} MiB, graph {new FileInfo(settings.Database).Length / Mebibyte:0} MiB");
            Console.WriteLine(string.Join(", ", counts.Where(count => count.Value > 0).Select(count => $"{count.Key} {count.Value}")));
            Console.WriteLine(same ? "the second run changed nothing" : "THE SECOND RUN CHANGED THE GRAPH");
            return same && first.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.SomeFailed;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static Task<LoadingSummary> LoadAsync(GraphStore store, string folder, GraphSettings settings, CancellationToken cancel) =>
        LoadingRun.RunAsync(store, [folder], new LoadingOptions { Workers = settings.Workers }, Console.Error, cancel);

    private static async Task<string> UnpackAsync(string archive, string folder, CancellationToken cancel)
    {
        using var tar = Process.Start("tar", ["-xf", archive, "-C", folder]);
        await tar.WaitForExitAsync(cancel);
        return tar.ExitCode == 0 ? folder : throw new InvalidDataException($"tar could not unpack '{archive}'. It is no archive, or tar lacks its compression.");
    }

    private static void Print(string run, LoadingSummary summary) =>
        Console.WriteLine($"{run}: {summary.Done} documents in {summary.Elapsed.TotalSeconds:0.0} s, {summary.Rate:0.0} per second; added {summary[LoadingOutcome.Added]}, revised {summary[LoadingOutcome.Revised]}, unchanged {summary[LoadingOutcome.Unchanged]}, failed {summary[LoadingOutcome.Failed]}");
}
