using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Graph.Storage.Copying;

/// <summary>All that a graph holds, to be copied: how much, and piece by piece, nodes first, in an order that does not depend on the engine.</summary>
/// <param name="Origin">What it is, for people: a file or a server without its password.</param>
public sealed record GraphContent(string Origin, GraphTotals Totals, IAsyncEnumerable<GraphRecord> Records)
{
    private const long NodesAtOnce = 1000;
    private const long SourcesAtOnce = 50;

    public static async Task<GraphContent> OfAsync(IGraphDatabase database, string origin, CancellationToken cancel) =>
        new(origin, await TotalsAsync(database, cancel), RecordsAsync(database, cancel));

    public static async Task<GraphTotals> TotalsAsync(IGraphDatabase database, CancellationToken cancel)
    {
        var row = (await database.QueryAsync(new("read/totals", GraphReader.Parameters()), cancel))[0];
        return new GraphTotals(row.Number("nodes"), row.Number("sources"), row.Number("descriptions"), row.Number("relationships"));
    }

    private static async IAsyncEnumerable<GraphRecord> RecordsAsync(IGraphDatabase database, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var rows in PagesAsync(database, "read/all-nodes", "id", NodesAtOnce, cancel))
        {
            foreach (var row in rows) yield return new NodeRecord(row.Text("id"), row.Text("label"), row.Text("properties"), (string?)row["text"], row.IsTrue("standing"));
        }

        await foreach (var rows in PagesAsync(database, "read/all-sources", "name", SourcesAtOnce, cancel))
        {
            foreach (var source in await SourcesAsync(database, [.. rows.Select(row => row.Text("name"))], cancel)) yield return source;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<Row>> PagesAsync(
        IGraphDatabase database, string query, string key, long size, [EnumeratorCancellation] CancellationToken cancel)
    {
        var after = "";
        while (await database.QueryAsync(new(query, GraphReader.Parameters(("after", after), ("limit", size))), cancel) is { Count: > 0 } rows)
        {
            yield return rows;
            after = rows[^1].Text(key);
        }
    }

    private static async Task<IEnumerable<SourceRecord>> SourcesAsync(IGraphDatabase database, IReadOnlyList<string> names, CancellationToken cancel)
    {
        var parameters = GraphReader.Parameters(("sources", names));
        var descriptions = (await database.QueryAsync(new("read/source-descriptions", parameters), cancel)).ToLookup(row => row.Text("source"), Description);
        var relationships = (await database.QueryAsync(new("read/source-relationships", parameters), cancel)).ToLookup(row => row.Text("source"), Relationship);
        return names.Select(name => new SourceRecord(
            name,
            [.. descriptions[name].OrderBy(each => each.Id, StringComparer.Ordinal)],
            [.. relationships[name].OrderBy(each => $"{each.From}\n{each.Type}\n{each.To}\n{each.Properties}", StringComparer.Ordinal)]));
    }

    private static DescriptionRecord Description(Row row) => new(row.Text("id"), (string?)row["properties"], row.IsTrue("standing"));

    private static RelationshipRecord Relationship(Row row) => new(
        row.Text("from"), row.Text("type"), row.Text("to"), row.Text("properties"), JsonSerializer.Deserialize<List<string>>(row.Text("evidence"))!, row.IsTrue("standing"));
}
