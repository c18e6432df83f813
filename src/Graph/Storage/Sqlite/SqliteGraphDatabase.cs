using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>The graph in one file: many readers, one writer at a time (write-ahead log).</summary>
public sealed class SqliteGraphDatabase(string path) : IGraphDatabase
{
    private readonly SqliteConnections connections = new(path, cacheMebibytes: 16);

    // Its own, so that the pages it wrote for one document are still there for the next.
    private readonly SqliteConnections writer = new(path, cacheMebibytes: 64);
    private readonly QueryFiles files = new("sql");
    private readonly SemaphoreSlim writing = new(1, 1);

    public string Engine => "SQLite";

    public async Task PrepareAsync(CancellationToken cancel) =>
        await WriteWithAsync(connection => SqliteSchema.Migrate(connection, new SchemaSteps(files), path), cancel);

    public Task<IReadOnlyList<StoreFact>> DescribeAsync(CancellationToken cancel)
    {
        using var lease = connections.Lease();
        return Task.FromResult<IReadOnlyList<StoreFact>>(
        [
            new("store", $"SQLite {SQLitePCL.raw.sqlite3_libversion().utf8_to_string()}, {new FileInfo(path).Length >> 20} MiB"),
            new("schema", new SchemaSteps(files).Describe(SqliteSchema.Version(lease.Connection))),
        ]);
    }

    /// <remarks>Runs on the caller's thread: an embedded database has nothing to wait for, and a hop between threads costs more than a lookup.</remarks>
    public Task<IReadOnlyList<Row>> QueryAsync(NamedQuery query, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var lease = connections.Lease();
        using var interruption = cancel.Register(lease.Connection.Interrupt);
        try
        {
            return Task.FromResult<IReadOnlyList<Row>>(SqliteQuery.Read(lease.Connection, files.Text(query.Name), query));
        }
        catch (SqliteException problem)
        {
            cancel.ThrowIfCancellationRequested();
            throw SqliteErrors.Explain(problem, path);
        }
    }

    public Task WriteAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel) => WriteWithAsync(
        connection =>
        {
            foreach (var write in writes)
            {
                cancel.ThrowIfCancellationRequested();
                SqliteQuery.Write(connection, files.Text(write.Name), write);
            }
        },
        cancel);

    public ValueTask DisposeAsync()
    {
        connections.Dispose();
        writer.Dispose();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteWithAsync(Action<SqliteSession> work, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            using var lease = writer.Lease();
            using var interruption = cancel.Register(lease.Connection.Interrupt);
            lease.Connection.Write(() => work(lease.Connection));
        }
        catch (SqliteException problem)
        {
            if (problem.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT) cancel.ThrowIfCancellationRequested();
            throw SqliteErrors.Explain(problem, path);
        }
        finally
        {
            writing.Release();
        }
    }
}
