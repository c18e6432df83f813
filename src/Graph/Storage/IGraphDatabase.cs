namespace Graph.Storage;

/// <summary>
/// What an engine does: run a named query, run a batch of named writes in one transaction, prepare its schema.
/// Query texts are files of one name in <c>sql/</c> and <c>cypher/</c>. The engine's own exceptions never leave it: they become
/// <see cref="GraphStorageException"/>.
/// </summary>
public interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>For example <c>SQLite</c> or <c>Neo4j</c>.</summary>
    string Engine { get; }

    /// <summary>Creates or migrates the schema. Calling it again changes nothing.</summary>
    /// <exception cref="GraphStorageException">The store is newer than this program, cannot be reached, or is not a graph.</exception>
    Task PrepareAsync(CancellationToken cancel);

    /// <summary>Version, schema, size and the settings that decide how the graph fares.</summary>
    Task<IReadOnlyList<StoreFact>> DescribeAsync(CancellationToken cancel);

    Task<IReadOnlyList<Row>> QueryAsync(NamedQuery query, CancellationToken cancel);

    /// <summary>All or nothing, in the order given.</summary>
    Task WriteAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel);
}
