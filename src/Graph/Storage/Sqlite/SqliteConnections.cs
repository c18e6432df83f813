using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Open sessions on one file, kept with their prepared statements and used by one caller at a time.</summary>
internal sealed class SqliteConnections(string path, int cacheMebibytes) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];

    public Lease Lease() => new(this, idle.TryTake(out var session) ? session : Open());

    public void Dispose()
    {
        while (idle.TryTake(out var session)) session.Dispose();
    }

    private SqliteSession Open()
    {
        try
        {
            return new SqliteSession(path, cacheMebibytes);
        }
        catch (SqliteException problem)
        {
            throw SqliteErrors.Explain(problem, path);
        }
    }

    internal void Return(SqliteSession session) => idle.Add(session);
}

internal readonly struct Lease(SqliteConnections connections, SqliteSession session) : IDisposable
{
    public SqliteSession Connection => session;

    public void Dispose() => connections.Return(session);
}
