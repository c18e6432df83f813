using System.CommandLine;
using System.Diagnostics;
using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Storage;

/// <summary>What the embedded store takes to write, to look up and to take back.</summary>
internal static class StorageCommand
{
    public static Command Create()
    {
        var documents = new Option<int>("--documents") { Description = "How many documents to write.", DefaultValueFactory = _ => 13_110 };
        var command = new Command("storage", "Writes generated documents into an empty embedded graph; then lookups, hubs, search and withdrawal.") { documents };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(documents), cancel));
        return command;
    }

    private static async Task RunAsync(int documents, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("graph-storage-");
        await using (var store = await GraphStore.OpenAsync(new StorageOptions { Database = Path.Combine(folder.FullName, "graph.db") }, TimeProvider.System, cancel))
        {
            await WriteAsync(store, documents, folder, cancel);
            await ReadAsync(store.Reader, documents, cancel);
            await Print("withdraw a document", 20, round => store.Writer.WithdrawAsync($"Document:benchmark-{round}", cancel));
        }

        folder.Delete(recursive: true);
    }

    private static async Task WriteAsync(GraphStore store, int documents, DirectoryInfo folder, CancellationToken cancel)
    {
        foreach (var pass in new[] { "written", "again" })
        {
            var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            for (var number = 0; number < documents; number++) await store.Writer.WriteAsync(GeneratedDocuments.Document(number), cancel);
            var used = Environment.CpuUsage.TotalTime - processor;
            Console.WriteLine($"{documents} documents {pass}: {watch.Elapsed.TotalSeconds:0.0} s, {used.TotalSeconds:0.0} s of processor; {folder.EnumerateFiles().Sum(file => file.Length) >> 20} MiB");
        }

        var counts = await store.Reader.CountsAsync(cancel);
        Console.WriteLine(string.Join(", ", counts.Select(each => $"{each.Key} {each.Value}")));
    }

    private static async Task ReadAsync(GraphReader reader, int documents, CancellationToken cancel)
    {
        var (persons, hub) = (NodeType.Of(typeof(Person)), "Person:actor-0");
        var many = Enumerable.Range(0, 100).Select(number => $"Document:benchmark-{number % documents}").ToList();
        await Print("lookup of one id", 20_000, round => reader.NodesAsync([$"Document:benchmark-{round % documents}"], cancel));
        await Print("ten neighbours of each of 100 documents", 50, _ => reader.NeighboursAsync(many, RelationshipTypes.Mentions, Direction.Out, null, null, [], new(10, null, null), cancel));
        Console.WriteLine($"the hub has {(await reader.CountNeighboursAsync([hub], RelationshipTypes.Commits, Direction.Out, null, null, cancel))[0]} commitments");
        await Print("ten neighbours of a hub by id", 200, _ => reader.NeighboursAsync([hub], RelationshipTypes.Commits, Direction.Out, null, null, [], new(10, null, null), cancel));
        await Print("ten neighbours of a hub by date", 10, _ => reader.NeighboursAsync([hub], RelationshipTypes.Commits, Direction.Out, null, null, [new("firstReportedAt", true)], new(10, null, null), cancel));
        await Print("count of a hub's neighbours", 10, _ => reader.CountNeighboursAsync([hub], RelationshipTypes.Commits, Direction.Out, null, null, cancel));
        await Print("search for a name", 200, round => reader.SearchAsync($"actor number {round}", [persons], 10, cancel));
        await Print("search for a misspelt name", 20, round => reader.SearchAsync($"actro {round}", [persons], 10, cancel));
        await Print("counts of all labels and types", 3, _ => reader.CountsAsync(cancel));
    }

    /// <returns>Milliseconds, the median of five runs after one that warms up.</returns>
    private static async Task<double> Print(string what, int rounds, Func<int, Task> ask)
    {
        var times = new List<double>();
        for (var run = 0; run < 6; run++)
        {
            var watch = Stopwatch.StartNew();
            for (var round = 0; round < Math.Max(1, rounds / 6); round++) await ask((run * rounds / 6) + round);
            times.Add(watch.Elapsed.TotalMilliseconds / Math.Max(1, rounds / 6));
        }

        var median = times.Skip(1).Order().ElementAt(2);
        Console.WriteLine($"{what}: {median:0.000} ms");
        return median;
    }
}
