using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Order and bounds of a page. The texts depend on the keys alone, never on their values, so that pages of one order share a plan and a
/// request. Absent values are the empty text here: the smallest.
/// </summary>
internal sealed class CypherKeyset(Keyset keyset, NodeType? label, Filter? filter)
{
    public string Order => string.Join(", ", [.. Given(), .. keyset.Keys.Select(key => Directed(Expression(key), key.Descending))]);

    /// <summary>
    /// Predicates that together say "beyond the known item", each of which an index answers from its first row (308 database hits where
    /// one predicate with OR took 173,325). They ask every key for being there, for without that no index is used.
    /// </summary>
    public IEnumerable<string> Branches => keyset.Beyond is null
        ? [" AND " + Conjunction(Present(0))]
        : keyset.Keys.Select((_, key) => " AND " + Conjunction(Beyond("beyond", key), Present(key + 1))).Reverse();

    /// <summary>The same in one predicate, where what is sorted comes from one node's relationships and no index is asked.</summary>
    public string AndBeyond => keyset.Beyond is null ? "" : $" AND ({Alternatives("beyond")})";

    public string AndUntil => keyset.Until is null ? "" : $" AND NOT ({Alternatives("until")} OR n.id = request.until[{keyset.Keys.Count - 1}])";

    public static object?[] Values(IReadOnlyList<object?> values) => [.. values.Select(value => NodeJson.Stored(value) ?? "")];

    // What a filter gives one value sorts nothing, but named first it lets the index of that property, which holds the id behind it, be
    // read in order: 5,057 database hits were 185.
    private IEnumerable<string> Given() => keyset.Keys.Count > 1 || label is null
        ? []
        : Conjuncts().OfType<Filter.Compare>()
            .Where(each => each is { Comparison: Comparison.Equal, Value: not null } && CypherNames.HasIndex(label, each.Property))
            .Take(1)
            .Select(each => Directed(CypherNames.Property("n", each.Property), keyset.Keys[0].Descending));

    private static string Directed(string expression, bool descending) => descending ? $"{expression} DESC" : expression;

    private IEnumerable<Filter> Conjuncts() => filter switch
    {
        Filter.And and => and.All,
        null => [],
        _ => [filter],
    };

    private string Alternatives(string item) => string.Join(" OR ", keyset.Keys.Select((_, key) => $"({Conjunction(Beyond(item, key))})"));

    private IEnumerable<string> Beyond(string item, int last) => keyset.Keys.Take(last + 1)
        .Select((key, index) => $"{Expression(key)} {(index < last ? "=" : key.Descending ? "<" : ">")} request.{item}[{index}]");

    private IEnumerable<string> Present(int from) => keyset.Keys.Skip(from).Select(key => $"{Expression(key)} IS NOT NULL");

    private static string Conjunction(params IEnumerable<string>[] parts) => string.Join(" AND ", parts.SelectMany(part => part));

    private string Expression(SortKey key) => CypherNames.SortProperty("n", key.Property, label);
}
