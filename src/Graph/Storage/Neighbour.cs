using Graph.Model;

namespace Graph.Storage;

/// <summary>A node at the other end of a relationship, with what the relationship carries.</summary>
/// <param name="Properties">The relationship's own properties, as one of the standing documents has them: the smallest as JSON.</param>
/// <param name="Evidence">Ids of the passages of every standing document that says so.</param>
public sealed record Neighbour(Node Node, IReadOnlyDictionary<string, object> Properties, IReadOnlyList<string> Evidence);
