namespace Graph.Model;

/// <summary>
/// A kind of relationship: an edge type is data, as in FollowTheMoney's schema. <see cref="Out"/> names it as seen from where it starts
/// (<c>Commitment.reaffirms</c>), <see cref="In"/> as seen from where it ends (<c>Commitment.reaffirmedBy</c>).
/// </summary>
/// <param name="Name">The type in the database: <c>COMMITS</c>.</param>
/// <param name="From">The type of node it starts from; an abstract type stands for all of its kinds.</param>
/// <param name="To">The types it can end at; more than one, or an abstract one, makes the field's type an interface.</param>
/// <param name="Single">Whether a node has at most one of them going out (a report has one passage), so that its field is no connection.</param>
public sealed record RelationshipType(string Name, Type From, IReadOnlyList<Type> To, string Out, string In, bool Single = false)
{
    /// <summary>Names and types of what the relationship itself carries, beside its evidence.</summary>
    public IReadOnlyDictionary<string, Type> Properties { get; init; } = new Dictionary<string, Type>();
}
