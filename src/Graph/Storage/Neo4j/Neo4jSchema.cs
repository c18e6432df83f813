using System.Globalization;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j;

/// <summary>The schema's steps, each once and in order; the database remembers how many it has taken. A step that broke off is taken again.</summary>
internal static class Neo4jSchema
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public static async Task MigrateAsync(QueryApiClient client, Neo4jAddress address, QueryFiles files, CancellationToken cancel)
    {
        var steps = files.Names("schema").ToDictionary(name => int.Parse(Path.GetFileName(name)[..4], CultureInfo.InvariantCulture));
        var state = (await client.ReadAsync(new Statement(files.Text("read/schema-version"), Nothing), cancel))[0];
        var version = state.Number("version");
        if (version > steps.Keys.Max())
            throw new GraphStorageException($"The graph at {address} has schema {version}, and this program knows up to {steps.Keys.Max()}. Use the newer program that wrote it, or another database.");
        if (version == 0 && state["holdsNodes"] is true)
            throw new GraphStorageException($"The database at {address} holds nodes, but not a graph of this program. Name an empty one.");
        foreach (var (number, name) in steps.Where(step => step.Key > version).OrderBy(step => step.Key))
            await TakeAsync(client, files, number, name, cancel);
    }

    // Neo4j changes schema and data in different transactions; every statement of a step can run again.
    private static async Task TakeAsync(QueryApiClient client, QueryFiles files, int number, string name, CancellationToken cancel)
    {
        foreach (var statement in CypherText.Statements(files.Text(name)))
            await client.WriteAsync(new Statement(statement, Nothing), cancel);
        await client.WriteAsync(new Statement("CALL db.awaitIndexes(300)", Nothing), cancel);
        await client.WriteAsync(new Statement(files.Text("write/schema-version"), new Dictionary<string, object?> { ["version"] = number }), cancel);
    }
}
