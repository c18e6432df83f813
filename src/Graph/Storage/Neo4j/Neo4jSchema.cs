using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j;

/// <summary>Brings a database's schema up to date. A step that broke off is taken again: each of its statements can run twice.</summary>
internal sealed class Neo4jSchema(QueryApiClient client, QueryFiles files)
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public SchemaSteps Steps { get; } = new(files);

    public async Task MigrateAsync(string name, CancellationToken cancel)
    {
        var state = await StateAsync(cancel);
        foreach (var (version, text) in Steps.After(state.Number("version"), state.IsTrue("holdsNodes"), name)) await TakeAsync(version, text, cancel);
    }

    public async Task<long> VersionAsync(CancellationToken cancel) => (await StateAsync(cancel)).Number("version");

    private async Task<Row> StateAsync(CancellationToken cancel) => (await client.ReadAsync(new Statement(files.Text("read/schema-version"), Nothing), cancel))[0];

    // Neo4j changes schema and data in different transactions.
    private async Task TakeAsync(int version, string text, CancellationToken cancel)
    {
        foreach (var statement in CypherText.Statements(text)) await client.WriteAsync(new Statement(statement, Nothing), cancel);
        await client.WriteAsync(new Statement("CALL db.awaitIndexes(300)", Nothing), cancel);
        await client.WriteAsync(new Statement(files.Text("write/schema-version"), new Dictionary<string, object?> { ["version"] = version }), cancel);
    }
}
