namespace Graph.Storage;

/// <summary>Something that a store says of itself, for people who look after it.</summary>
/// <param name="Name">For example <c>schema</c>.</param>
/// <param name="Detail">What was found; with advice where it is unwise.</param>
public sealed record StoreFact(string Name, string Detail);
