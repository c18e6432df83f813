using System.CommandLine;

namespace Graph.Benchmarks.Gold;

/// <summary>How well extraction does on the annotated documents.</summary>
internal static class GoldCommand
{
    private static readonly string[] Annotations = ["seeds.json", "development.json"];

    public static Command Create()
    {
        var shared = new Argument<DirectoryInfo>("folder") { Description = "Holds gold/, seeds/ and documents/." }.AcceptExistingOnly();
        var misses = new Option<bool>("--misses") { Description = "List what was missed, wrong or falsely found." };
        var command = new Command("gold", "Extracts every annotated document and scores it: persons, states, organisations, commitments, parties …") { shared, misses };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(shared), parsed.GetValue(misses), cancel));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo shared, bool misses, CancellationToken cancel)
    {
        var extracted = Directory.CreateTempSubdirectory("graph-gold-");
        var gold = new DirectoryInfo(Path.Combine(shared.FullName, "gold"));
        var worst = 0;
        foreach (var annotation in Annotations)
        {
            Console.WriteLine(annotation);
            worst = Math.Max(worst, await Scorer.RunAsync(gold, annotation, extracted, misses, cancel));
        }

        extracted.Delete(recursive: true);
        return worst;
    }
}
