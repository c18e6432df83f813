using System.CommandLine;
using Graph.Api.Cli;
using Graph.Loading;
using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Kills;

/// <summary>Whether a Neo4j that is killed again and again while documents load holds the same graph in the end.</summary>
internal static class KillsCommand
{
    private static readonly Argument<string> Documents = new("documents") { Description = "A folder of documents." };
    private static readonly Option<string> Start = new("--start") { Description = "Program that starts Neo4j in the foreground: PROGRAM HOME, with HTTP_PORT, BOLT_PORT and NEO4J_AUTH in its environment.", Required = true };
    private static readonly Option<int> Kills = new("--kills") { Description = "How often it is killed.", DefaultValueFactory = _ => 10 };
    private static readonly Option<int> Port = new("--port") { Description = "HTTP port; the next one is for Bolt.", DefaultValueFactory = _ => 28474 };

    public static Command Create()
    {
        var command = new Command("kills", "Loads documents into a Neo4j, and into another one that is killed and started again while they load; compares the two graphs.") { Documents, Start, Kills, Port };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (start, port, documents) = (parsed.GetRequiredValue(Start), parsed.GetValue(Port), parsed.GetRequiredValue(Documents));
        var (calm, pause) = await LoadAsync(new KillableServer(start, port), documents, kills: 0, TimeSpan.Zero, cancel);
        var (killed, _) = await LoadAsync(new KillableServer(start, port), documents, parsed.GetValue(Kills), pause / (parsed.GetValue(Kills) * 4), cancel);
        var missing = calm.Except(killed).ToList();
        var more = killed.Except(calm).ToList();
        Console.WriteLine($"{calm.Count} nodes and relationships without kills, {killed.Count} with; {missing.Count} are missing, {more.Count} are too many");
        foreach (var fact in missing.Concat(more).Take(10)) Console.WriteLine(fact);
        return missing.Count + more.Count == 0 ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    /// <returns>What the graph holds, and how long it took to load.</returns>
    private static async Task<(IReadOnlySet<string> Facts, TimeSpan Elapsed)> LoadAsync(KillableServer server, string documents, int kills, TimeSpan pause, CancellationToken cancel)
    {
        await using var running = server;
        await server.StartAsync(cancel);
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = server.Address }, new StandingClock(), cancel);
        var loading = LoadingRun.RunAsync(store, [documents], new LoadingOptions { Workers = Environment.ProcessorCount }, Console.Error, cancel);
        var killed = 0;
        for (; killed < kills && !loading.IsCompleted; killed++)
        {
            await Task.WhenAny(loading, NewDocumentAsync(store.Reader, cancel));
            await Task.WhenAny(loading, Task.Delay(pause, cancel));
            await server.KillAsync();
            await server.StartAsync(cancel);
        }

        var summary = await loading;
        Console.WriteLine($"{summary.Done} documents in {summary.Elapsed.TotalSeconds:0} s, {summary.Failures.Count} failed, server killed {killed} times");
        return (await GraphFacts.ReadAsync(store.Reader, cancel), summary.Elapsed);
    }

    // A server that is killed before it has written anything would be killed for ever.
    private static async Task NewDocumentAsync(GraphReader reader, CancellationToken cancel)
    {
        var before = await CountAsync(reader, cancel);
        while (await CountAsync(reader, cancel) == before) await Task.Delay(500, cancel);
    }

    private static Task<long> CountAsync(GraphReader reader, CancellationToken cancel) => reader.Patient().CountAsync(NodeType.Of(typeof(Document)), null, cancel);

    // Both graphs are recorded at one time, so that they can be equal.
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }
}
