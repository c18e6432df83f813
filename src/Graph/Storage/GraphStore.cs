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
            await RequireWholeAsync(database, options.Name, cancel);
            return new GraphStore(database, time);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task RequireWholeAsync(IGraphDatabase database, string name, CancellationToken cancel)
    {
        var unfinished = await database.QueryAsync(new("read/unfinished-copies", GraphReader.Parameters()), cancel);
        if (unfinished.Count > 0)
            throw new GraphStorageException($"{name} holds only a part of {unfinished[0].Text("origin")}, because copying it broke off. Empty it and copy again.");
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
