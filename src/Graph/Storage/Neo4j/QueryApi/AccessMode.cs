namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Decides which member of a cluster answers; a write in <see cref="Read"/> mode is refused.</summary>
internal enum AccessMode { Read, Write }
