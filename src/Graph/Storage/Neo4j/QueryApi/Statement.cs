namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>A Cypher text with the values of its parameters.</summary>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters);
