using Graph.Storage;

namespace Graph.Api.GraphQL.Filtering;

/// <summary>One operation of a list filter.</summary>
/// <param name="Element">A <see cref="Filter"/> over nodes or a <see cref="PropertyPredicate"/> over strings; null for <c>any</c>.</param>
internal sealed record Quantified(Quantifier Quantifier, object? Element);
