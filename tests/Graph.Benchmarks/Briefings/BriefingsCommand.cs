using System.CommandLine;
using System.Diagnostics;
using Graph.Api.Cli;
using Graph.Api.Cli.Progress;
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
        var beside = new Option<string?>("--beside") { Description = "Address of an empty Neo4j that is given the same documents afterwards." };
        var command = new Command("briefings", "Loads all documents of an archive into an empty graph, then once more: documents per second, peak memory, failures.") { archive, workers, beside };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(archive), parsed.GetValue(workers), parsed.GetValue(beside), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string archive, int workers, string? beside, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("graph-briefings-");
        try
        {
            var folder = Directory.Exists(archive) ? archive : await UnpackAsync(archive, scratch.CreateSubdirectory("documents").FullName, cancel);
            var options = new LoadingOptions { Workers = workers };
            var embedded = Path.Combine(scratch.FullName, "graph.db");
            var (embeddedRate, isSound) = await LoadTwiceAsync(embedded, folder, options, cancel);
            Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / Mebibyte:0} MiB, graph {new FileInfo(embedded).Length / Mebibyte:0} MiB");
            if (beside is not null)
            {
                var (rate, isSoundToo) = await LoadTwiceAsync(beside, folder, options, cancel);
                Console.WriteLine($"the second graph took {rate:0.0} documents per second where the embedded one took {embeddedRate:0.0}: {rate / embeddedRate:0.00}");
                isSound &= isSoundToo;
            }

            return isSound ? ExitCodes.Success : ExitCodes.SomeFailed;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async Task<(double Rate, bool IsSound)> LoadTwiceAsync(string database, string folder, LoadingOptions options, CancellationToken cancel)
    {
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = database }, TimeProvider.System, cancel);
        var first = await LoadingRun.RunAsync(store, [folder], options, Console.Error, cancel);
        var rate = first.Rate; // Counts on as time goes by.
        Print($"{store.Database.Engine}, first run", first);
        var counts = await store.Reader.CountsAsync(cancel);
        Console.WriteLine(string.Join(", ", counts.Where(count => count.Value > 0).Select(count => $"{count.Key} {count.Value}")));
        var again = await LoadingRun.RunAsync(store, [folder], options, Console.Error, cancel);
        var isSame = counts.SequenceEqual(await store.Reader.CountsAsync(cancel)) && again[LoadingOutcome.Unchanged] == again.Done;
        Print($"{store.Database.Engine}, second run", again);
        Console.WriteLine(isSame ? "the second run changed nothing" : "THE SECOND RUN CHANGED THE GRAPH");
        return (rate, isSame && first.Failures.Count == 0);
    }

    private static async Task<string> UnpackAsync(string archive, string folder, CancellationToken cancel)
    {
        using var tar = Process.Start("tar", ["-xf", archive, "-C", folder]);
        await tar.WaitForExitAsync(cancel);
        return tar.ExitCode == 0 ? folder : throw new InvalidDataException($"tar could not unpack '{archive}'. It is no archive, or tar lacks its compression.");
    }

    private static void Print(string run, LoadingSummary summary) =>
        Console.WriteLine($"{run}: {summary.Done} documents in {summary.Elapsed.TotalSeconds:0.0} s, {summary.Rate:0.0} per second; added {summary[LoadingOutcome.Added]}, revised {summary[LoadingOutcome.Revised]}, unchanged {summary[LoadingOutcome.Unchanged]}, failed {summary[LoadingOutcome.Failed]}");
}
