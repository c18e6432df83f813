namespace Graph.Storage.Sqlite;

/// <summary>Brings a file's schema up to date, in the transaction of its caller.</summary>
internal static class SqliteSchema
{
    public static void Migrate(SqliteSession session, SchemaSteps steps, string path)
    {
        foreach (var (version, text) in steps.After(Version(session), session.Number("select count(*) from sqlite_master") > 0, path))
        {
            session.Run(text);
            session.Run($"pragma user_version = {version}");
        }
    }

    public static long Version(SqliteSession session) => session.Number("pragma user_version");
}
