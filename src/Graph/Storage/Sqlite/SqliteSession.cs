using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>A connection with the statements it has prepared.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public SqliteSession(string path, int cacheMebibytes)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        connection.CreateFunction<string, string, string, string>("merge_nodes", NodeMerge.Merge, isDeterministic: true);
        connection.CreateAggregate<string, string, string?>(
            "merge_all", null, (merged, label, properties) => merged is null ? properties : NodeMerge.Merge(label, merged, properties), isDeterministic: true);
        connection.CreateFunction<string, string, bool>("misspelt", FullText.IsMisspelt, isDeterministic: true);

        // NORMAL: a power cut can lose the last transactions, never half of one. Loading again brings them back.
        // Every session maps the file for itself, so a large map would count as memory several times.
        // A document touches hundreds of pages all over the file: with the log copied back every 64 MiB, most of them go back once for many documents.
        Run($"pragma journal_mode = wal; pragma wal_autocheckpoint = 16384; pragma synchronous = normal; pragma temp_store = memory; pragma cache_size = -{cacheMebibytes * 1024}; pragma mmap_size = 33554432;");
    }

    public void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    public long Number(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToInt64(command.ExecuteScalar());
    }

    /// <summary>The statement, prepared the first time it is asked for. Its parameters are the caller's to set.</summary>
    public SqliteCommand Prepare(string text)
    {
        if (prepared.TryGetValue(text, out var known)) return known;
        if (prepared.Count >= 200) Forget();
        var command = connection.CreateCommand();
        command.CommandText = text;
        return prepared[text] = command;
    }

    public void Write(Action work) => Transact("begin immediate", work);

    /// <summary>Statements that see one state of the graph. It is also faster: each by itself would look up the state first.</summary>
    public void Read(Action work) => Transact("begin", work);

    /// <summary>Ends the statement that runs, from another thread.</summary>
    public void Interrupt() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle);

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void Transact(string begin, Action work)
    {
        Prepare(begin).ExecuteNonQuery();
        try
        {
            work();
            Prepare("commit").ExecuteNonQuery();
        }
        catch
        {
            // SQLite has rolled back by itself after some errors (disk full).
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0) Run("rollback");
            throw;
        }
    }

    private void Forget()
    {
        foreach (var command in prepared.Values) command.Dispose();
        prepared.Clear();
    }
}
