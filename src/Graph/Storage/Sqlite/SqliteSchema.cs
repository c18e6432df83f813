using System.Globalization;

namespace Graph.Storage.Sqlite;

/// <summary>The schema's steps, each once and in order; the file remembers how many it has taken.</summary>
internal static class SqliteSchema
{
    public static void Migrate(SqliteSession session, QueryFiles files)
    {
        var steps = files.Names("schema").ToDictionary(name => int.Parse(Path.GetFileName(name)[..4], CultureInfo.InvariantCulture));
        var version = session.Number("pragma user_version");
        if (version > steps.Keys.Max())
            throw new GraphStorageException($"This graph has schema {version}, and this program knows up to {steps.Keys.Max()}. Use the newer program that wrote it, or another file.");
        if (version == 0 && session.Number("select count(*) from sqlite_master") > 0)
            throw new GraphStorageException("This file is an SQLite database, but not a graph. Name another file.");
        foreach (var (number, name) in steps.Where(step => step.Key > version).OrderBy(step => step.Key))
        {
            session.Run(files.Text(name));
            session.Run($"pragma user_version = {number}");
        }
    }
}
