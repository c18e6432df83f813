namespace Graph.Loading.Reference;

/// <summary>An office noun: "president", "foreign minister", "special envoy".</summary>
/// <param name="Rank">1 head of state, 2 of government … 9 an occupation.</param>
/// <param name="Role">For example <c>head</c>, <c>minister</c>, <c>envoy</c>, <c>spokesperson</c>.</param>
public sealed record Office(string Name, int Rank, string Role, bool IsPlural);
