using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Storage;

/// <summary>An opened graph: its engine, with the reader and the writer on top.</summary>
public sealed class GraphStore(IGraphDatabase database, TimeProvider time) : IAsyncDisposable
{
    public IGraphDatabase Database { get; } = database;

    public GraphReader Reader { get; } = new(database);

    public GraphWriter Writer { get; } = new(database, time);

    /// <summary>Opens the graph and prepares its schema.</summary>
    /// <exception cref="GraphStorageException">It cannot be opened; the message says why and what to do.</exception>
    public static async Task<GraphStore> OpenAsync(StorageOptions options, TimeProvider time, CancellationToken cancel)
    {
        IGraphDatabase database = Neo4jAddress.IsServer(options.Database)
            ? new Neo4jGraphDatabase(Neo4jAddress.Parse(options.Database), time)
            : new SqliteGraphDatabase(options.Database);
        try
        {
            await database.PrepareAsync(cancel);
            return new GraphStore(database, time);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
