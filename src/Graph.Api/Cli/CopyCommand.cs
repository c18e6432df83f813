using System.CommandLine;
using Graph.Storage;
using Graph.Storage.Copying;

namespace Graph.Api.Cli;

/// <summary><c>graph copy FROM TO</c>: a graph from one engine or place to another.</summary>
internal static class CopyCommand
{
    private const string Place = "file of an embedded graph, or address of a Neo4j server, http://USER:PASSWORD@HOST:7474";

    private static readonly Argument<string> From = new("from") { Description = $"The graph to copy: {Place}." };
    private static readonly Argument<string> To = new("to") { Description = $"An empty graph: {Place}." };

    public static Command Create()
    {
        var command = new Command("copy", "Copies a whole graph into an empty one, between files and Neo4j servers: all facts with their evidence, their history and what was withdrawn.") { From, To, CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (origin, target) = (Storage(parsed.GetRequiredValue(From)), Storage(parsed.GetRequiredValue(To)));
        if (origin.Name == target.Name) throw new UsageException($"{origin.Name} cannot be copied into itself. Name another graph.");
        await using var from = await CopyingRun.OpenAsync(origin, cancel);
        await using var to = await GraphStore.OpenAsync(target, TimeProvider.System, cancel);
        var content = await GraphContent.OfAsync(from.Database, origin.Name, cancel);
        return await CopyingRun.RunAsync(parsed, content, target.Name, progress => GraphCopy.WriteAsync(content, to.Database, target.Name, progress, cancel));
    }

    private static StorageOptions Storage(string text) => new() { Database = text };
}
