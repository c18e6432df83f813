using System.CommandLine;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Tests.Storage.Neo4j;

namespace Graph.Benchmarks.Hits;

/// <summary>What every read query costs a Neo4j, and what it costs another one that holds more.</summary>
internal static class HitsCommand
{
    private static readonly Argument<string> Smaller = new("smaller") { Description = "Address of a loaded Neo4j: http://neo4j:PASSWORD@127.0.0.1:7474. What is asked is about nodes of its graph." };
    private static readonly Argument<string> Larger = new("larger") { Description = "Address of another one that holds the same documents and many more." };

    public static Command Create()
    {
        var command = new Command("hits", "Lists the database hits of every read query on two Neo4j, the second of which holds more.") { Smaller, Larger };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (smaller, larger) = (parsed.GetRequiredValue(Smaller), parsed.GetRequiredValue(Larger));
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = smaller }, TimeProvider.System, cancel);
        Console.WriteLine("| query | asked | found | hits | found in the larger | hits in the larger |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var (what, query) in await ReadQuestions.OfAsync(store.Reader, cancel))
        {
            var few = await DatabaseHits.OfAsync(Neo4jAddress.Parse(smaller), query, cancel);
            var many = await DatabaseHits.OfAsync(Neo4jAddress.Parse(larger), query, cancel);
            Console.WriteLine($"| {query.Name} | {what} | {few.Found} | {few.Hits} | {many.Found} | {many.Hits} |");
        }
    }
}
