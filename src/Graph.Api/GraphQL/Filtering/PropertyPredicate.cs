using Graph.Storage;

namespace Graph.Api.GraphQL.Filtering;

/// <summary>Operations over a value, before it is known which property they are asked of.</summary>
internal delegate Filter PropertyPredicate(string property);
