using System.CommandLine;
using Graph.Api.Cli;
using Graph.Api.Cli.Extraction;
using Graph.Loading;

namespace Graph.Benchmarks.Gold;

/// <summary>How well extraction does on the annotated documents.</summary>
internal static class GoldCommand
{
    private static readonly string[] Annotations = ["seeds.json", "development.json"];
    private static readonly string[] Documents = ["seeds", "documents"];

    public static Command Create()
    {
        var shared = new Argument<DirectoryInfo>("folder") { Description = "Holds gold/, seeds/ and documents/." }.AcceptExistingOnly();
        var misses = new Option<bool>("--misses") { Description = "List what was missed, wrong or falsely found." };
        var keep = new Option<DirectoryInfo?>("--keep") { Description = "Leave the extracted facts in this folder, a JSON file per document." };
        var command = new Command("gold", "Extracts every annotated document and scores it: persons, states, organisations, commitments, parties …") { shared, misses, keep };
        command.SetAction(async (parsed, cancel) =>
        {
            var extracted = parsed.GetValue(keep) ?? Directory.CreateTempSubdirectory("graph-gold-");
            extracted.Create();
            var exitCode = await RunAsync(parsed.GetRequiredValue(shared), extracted, parsed.GetValue(misses), cancel);
            if (parsed.GetValue(keep) is null) extracted.Delete(recursive: true);
            return exitCode;
        });
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo shared, DirectoryInfo extracted, bool misses, CancellationToken cancel)
    {
        var pipeline = new LoadingPipeline(new LoadingOptions());
        foreach (var file in Documents.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared.FullName, folder), "*.txt").Order(StringComparer.Ordinal)))
        {
            await foreach (var facts in pipeline.ExtractAsync(file, cancel))
                await File.WriteAllTextAsync(Path.Combine(extracted.FullName, $"{Path.GetFileName(file)}.json"), CommandJson.Of(ExtractionJson.Of(facts)), cancel);
        }

        var exitCodes = new List<int>();
        foreach (var annotation in Annotations)
        {
            Console.WriteLine($"\n{annotation}");
            exitCodes.Add(await Scorer.RunAsync(new DirectoryInfo(Path.Combine(shared.FullName, "gold")), annotation, extracted, misses, cancel));
        }

        return exitCodes.Max();
    }
}
