using System.CommandLine;
using System.Diagnostics;
using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Pages;

/// <summary>What a page takes that lies far behind in a loaded graph, of any engine.</summary>
internal static class PagesCommand
{
    private const int Late = 20_000;
    private const int Largest = 10;
    private const int Rounds = 200;

    private static readonly NodeType Commitments = NodeType.Of(typeof(Commitment));

    public static Command Create()
    {
        var databases = new Argument<string[]>("databases") { Description = "Files or addresses of loaded graphs.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("pages", "Reads page 1 and page 20,000 of all commitments, in turn, by a key that tells them apart and by one that hardly does.") { databases };
        command.SetAction(async (parsed, cancel) =>
        {
            foreach (var database in parsed.GetRequiredValue(databases)) await RunAsync(database, cancel);
        });
        return command;
    }

    private static async Task RunAsync(string database, CancellationToken cancel)
    {
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = database }, TimeProvider.System, cancel);
        var count = await store.Reader.CountAsync(Commitments, null, cancel);
        var size = (int)Math.Min(Largest, count / Late);
        if (size == 0)
        {
            Console.WriteLine($"{store.Database.Engine}: {count} commitments are no {Late} pages. Load more documents.");
            return;
        }

        foreach (var key in new[] { "summary", "firmness" })
            Console.WriteLine($"{store.Database.Engine}, {count} commitments by {key}, pages of {size}: {await CompareAsync(store.Reader, [new(key)], size, cancel)}");
    }

    private static async Task<string> CompareAsync(GraphReader reader, SortKey[] order, int size, CancellationToken cancel)
    {
        var beyond = await AfterAsync(reader, order, (Late - 1) * size, cancel);
        var (first, late) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            first.Add(await TimeAsync(reader, order, new(size, null, null), cancel));
            late.Add(await TimeAsync(reader, order, new(size, null, beyond), cancel));
        }

        return $"page 1 {Median(first):0.000} ms, page {Late:N0} {Median(late):0.000} ms, ratio {Median(late) / Median(first):0.00}";
    }

    private static async Task<IReadOnlyList<object?>> AfterAsync(GraphReader reader, SortKey[] order, int skip, CancellationToken cancel)
    {
        IReadOnlyList<object?>? beyond = null;
        for (var seen = 0; seen < skip; seen += 1000)
        {
            var page = await reader.PageAsync(Commitments, null, order, new(Math.Min(1000, skip - seen), null, beyond), cancel);
            var last = (Commitment)page.Items[^1];
            beyond = [order[0].Property == "summary" ? last.Summary : (long)last.Firmness, last.Id];
        }

        return beyond!;
    }

    private static async Task<double> TimeAsync(GraphReader reader, SortKey[] order, PageRequest page, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        await reader.PageAsync(Commitments, null, order, page, cancel);
        return clock.Elapsed.TotalMilliseconds;
    }

    // The first quarter warms up.
    private static double Median(List<double> times) => times[(times.Count / 4)..].Order().ElementAt(times.Count * 3 / 8);
}
