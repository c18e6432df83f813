namespace Graph.Storage.Neo4j.Cypher;

/// <summary>A named read made ready to be asked.</summary>
/// <param name="Kind">Reads of one kind can go together.</param>
/// <param name="Requests">What this asker brings: one map for each id, or one.</param>
/// <param name="MayShare">
/// Whether the cost is bounded by the result. A filter or full text can cost far more, so those go alone: nobody waits for a neighbour's slow search.
/// </param>
internal sealed record CypherRead(ReadKind Kind, IReadOnlyList<IReadOnlyDictionary<string, object?>> Requests, bool MayShare)
{
    public static CypherRead Of(NamedQuery query, QueryFiles files)
    {
        var shared = new Dictionary<string, object?>();
        var text = CypherText.Fill(files.Text(query.Name), query, shared);
        return new CypherRead(new ReadKind(text, Limit(query), query.Patient) { Shared = shared }, Items(query), query.Filter is null && !IsSearch(query));
    }

    private static bool IsSearch(NamedQuery query) => query.Name is "read/search" or "read/search-misspelt";

    private static string Expression(string name, IReadOnlyList<string> words) => name == "read/search" ? LuceneQuery.Spelt(words) : LuceneQuery.Misspelt(words);

    private static object? Limit(NamedQuery query) => query.Keyset?.Limit ?? query.Parameters.GetValueOrDefault("limit");

    private static List<IReadOnlyDictionary<string, object?>> Items(NamedQuery query)
    {
        var common = new Dictionary<string, object?>(query.Parameters);
        if (query.Keyset?.Beyond is { } beyond) common["beyond"] = CypherKeyset.Values(beyond);
        if (query.Keyset?.Until is { } until) common["until"] = CypherKeyset.Values(until);
        if (IsSearch(query)) common["words"] = Expression(query.Name, (IReadOnlyList<string>)query.Parameters["words"]!);
        return query.Ids is null
            ? [common]
            : [.. query.Ids.Select((id, position) => new Dictionary<string, object?>(common) { ["id"] = id, ["position"] = position })];
    }
}

/// <summary>Text, limit and patience; neither can differ between the requests that go together.</summary>
internal sealed record ReadKind(string Text, object? Limit, bool Patient)
{
    /// <summary>Values of a filter. Part of no comparison: what has them is not shared.</summary>
    public IReadOnlyDictionary<string, object?> Shared { get; init; } = new Dictionary<string, object?>();

    public bool Equals(ReadKind? other) => other is not null && Text == other.Text && Equals(Limit, other.Limit) && Patient == other.Patient;

    public override int GetHashCode() => HashCode.Combine(Text, Limit, Patient);
}
