using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>What SQLite's errors mean to the person at the keyboard.</summary>
internal static class SqliteErrors
{
    public static GraphStorageException Explain(SqliteException problem, string path) => new(
        (problem.SqliteErrorCode, problem.SqliteExtendedErrorCode) switch
        {
            (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED, _) => $"The graph {path} is in use by another writer. Wait for it, or use another file.",
            (SQLitePCL.raw.SQLITE_FULL, _) => $"The disk that holds {path} is full. Nothing of the last document was written; make room and load again.",
            (SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM, _) => $"The graph {path} cannot be written. Check the permissions of the file and its folder.",
            (SQLitePCL.raw.SQLITE_CANTOPEN, _) => $"The graph {path} cannot be opened. Check that its folder exists and may be written.",
            (SQLitePCL.raw.SQLITE_NOTADB, _) => $"{path} is not a graph: it is no SQLite database. Name another file.",
            (SQLitePCL.raw.SQLITE_CORRUPT, _) => $"The graph {path} is damaged. Restore it from a backup, or load the documents into a new file.",
            _ => $"The graph {path} could not do this: {problem.Message}.",
        },
        problem);
}
