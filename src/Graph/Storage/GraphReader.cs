using System.Text.Json;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Reads of the graph, written once for all engines. Every verb takes a list, so that a batch is one query. Only what stands is seen:
/// what a withdrawn document or a superseded version alone supported is absent.
/// </summary>
/// <param name="texts">Whether documents come with their texts, which can be long.</param>
/// <param name="patient">Whether a store that does not answer is waited for.</param>
public sealed class GraphReader(IGraphDatabase database, bool texts = true, bool patient = false)
{
    /// <summary>The same graph, with documents whose text is absent: most who ask want a title.</summary>
    public GraphReader WithoutTexts() => new(database, texts: false, patient);

    /// <summary>The same graph, for a loader: a server that is started again is waited for as long as a write would wait.</summary>
    public GraphReader Patient() => new(database, texts, patient: true);

    /// <summary>One per id, in the order of the ids; null where there is none.</summary>
    public async Task<IReadOnlyList<Node?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var rows = await AskAsync(new("read/nodes", Parameters(("ids", ids))), cancel);
        var found = rows.ToDictionary(row => row.Text("id"), row => row.Node());
        return [.. ids.Select(found.GetValueOrDefault)];
    }

    /// <summary>A page over all nodes of a label.</summary>
    public async Task<Page<Node>> PageAsync(NodeType type, Filter? filter, IReadOnlyList<SortKey> order, PageRequest page, CancellationToken cancel)
    {
        var rows = await AskAsync(new("read/page", Parameters()) { Label = type, Filter = filter, Keyset = Keyset(order, page) }, cancel);
        return InOrder(rows, page, row => row.Node());
    }

    public async Task<long> CountAsync(NodeType type, Filter? filter, CancellationToken cancel)
    {
        var rows = await AskAsync(new("read/count", Parameters()) { Label = type, Filter = filter }, cancel);
        return rows[0].Number("count");
    }

    /// <summary>One page per id, in the order of the ids: the distinct nodes at the other end of a relationship.</summary>
    /// <param name="target">The concrete label to keep; null for all the relationship allows. A filter or an order needs one label or properties that all share.</param>
    public async Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> ids, RelationshipType type, Direction direction, NodeType? target, Filter? filter, IReadOnlyList<SortKey> order, PageRequest page, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var query = new NamedQuery(direction == Direction.Out ? "read/neighbours-out" : "read/neighbours-in", Parameters(("type", type.Name), ("label", target?.Label)))
        {
            Ids = ids,
            Filter = filter,
            Keyset = Keyset(order, page),
        };
        var byPosition = (await AskAsync(query, cancel)).ToLookup(row => row.Number("position"));
        return [.. ids.Select((_, position) => InOrder([.. byPosition[position]], page, ReadNeighbour))];
    }

    /// <summary>How many distinct nodes stand at the other end, per id.</summary>
    public async Task<IReadOnlyList<long>> CountNeighboursAsync(
        IReadOnlyList<string> ids, RelationshipType type, Direction direction, NodeType? target, Filter? filter, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var query = new NamedQuery(direction == Direction.Out ? "read/count-neighbours-out" : "read/count-neighbours-in", Parameters(("type", type.Name), ("label", target?.Label)))
        {
            Ids = ids,
            Filter = filter,
        };
        var counts = (await AskAsync(query, cancel)).ToDictionary(row => row.Number("position"), row => row.Number("count"));
        return [.. ids.Select((_, position) => counts.GetValueOrDefault(position))];
    }

    /// <summary>
    /// Full text over names, aliases, titles, summaries and texts; accents folded; the best match first. Every word must be there, the
    /// last one may be unfinished. Where nothing has them all, words that are nearly the same count too.
    /// </summary>
    public async Task<IReadOnlyList<Node>> SearchAsync(string text, IReadOnlyList<NodeType> types, int first, CancellationToken cancel)
    {
        var words = FullText.Words(text);
        if (words.Count == 0) return [];
        var parameters = Parameters(("words", words), ("labels", types.Select(type => type.Label).ToList()), ("limit", (long)first));
        var rows = await AskAsync(new("read/search", parameters), cancel);
        if (rows.Count == 0) rows = await AskAsync(new("read/search-misspelt", parameters), cancel);
        return [.. rows.Select(row => row.Node())];
    }

    /// <summary>Which of these source hashes are known versions of a document, standing or not.</summary>
    public async Task<IReadOnlySet<string>> KnownVersionsAsync(IReadOnlyCollection<string> contentHashes, CancellationToken cancel)
    {
        if (contentHashes.Count == 0) return new HashSet<string>();
        var rows = await AskAsync(new("read/known-versions", Parameters(("hashes", contentHashes.ToList()))), cancel);
        return rows.Select(row => row.Text("hash")).ToHashSet();
    }

    /// <summary>How many nodes stand, by label, and how many relationships, by type.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountsAsync(CancellationToken cancel) =>
        (await AskAsync(new("read/counts", Parameters()), cancel)).ToDictionary(row => row.Text("name"), row => row.Number("count"));

    private Task<IReadOnlyList<Row>> AskAsync(NamedQuery query, CancellationToken cancel) => database.QueryAsync(query with { Texts = texts, Patient = patient }, cancel);

    internal static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) => parameters.ToDictionary(each => each.Name, each => each.Value);

    // One more than the page, to know whether there is more. A page from the end is read backwards. The id that tells equal items apart
    // goes in the direction of the key before it: an index can be read in both directions, but not in both at once.
    private static Keyset Keyset(IReadOnlyList<SortKey> order, PageRequest page)
    {
        IEnumerable<SortKey> keys = order.Any(key => key.Property == "id") ? order : [.. order, new("id", order.Count > 0 && order[^1].Descending)];
        if (page.First is null) keys = keys.Select(key => key with { Descending = !key.Descending });
        return new Keyset([.. keys], page.Beyond, page.Until, page.Size + 1);
    }

    private static Page<T> InOrder<T>(IReadOnlyList<Row> rows, PageRequest page, Func<Row, T> read)
    {
        var more = rows.Count > page.Size;
        var items = rows.Take(page.Size).Select(read).ToList();
        if (page.First is null) items.Reverse();
        return page.First is not null
            ? new Page<T>(items, more, page.Beyond is not null)
            : new Page<T>(items, page.Beyond is not null, more);
    }

    private static Neighbour ReadNeighbour(Row row)
    {
        var evidence = JsonSerializer.Deserialize<List<List<string>>>(row.Text("evidence"))!;
        return new Neighbour(row.Node(), NodeJson.ReadProperties(row.Text("relationship")), [.. evidence.SelectMany(each => each).Distinct().Order(StringComparer.Ordinal)]);
    }
}
