namespace Graph.Model;

/// <summary>
/// One document's word that two nodes stand in a relationship. Several documents may say the same; each says it for itself,
/// so that what one said can be withdrawn without touching what the others support.
/// </summary>
public sealed record Relationship(RelationshipType Type, string From, string To)
{
    /// <summary>Only names that <see cref="RelationshipType.Properties"/> lists; strings, numbers, booleans, dates as ISO text.</summary>
    public IReadOnlyDictionary<string, object> Properties { get; init; } = new Dictionary<string, object>();

    /// <summary>Ids of the passages it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
