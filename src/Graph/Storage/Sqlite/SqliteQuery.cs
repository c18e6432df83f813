using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Runs a query file with its filter, page and parameters.</summary>
internal static class SqliteQuery
{
    // Letters beyond ASCII as they are: half the bytes to write and to read.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For an embedded engine, a statement that runs once per id costs what one statement over all would: there is no way to save.</summary>
    public static List<Row> Read(SqliteSession session, string text, NamedQuery query)
    {
        var branches = SqliteText.Fill(text, query);
        var commands = branches.Select(branch => Prepare(session, branch, query)).ToList();
        var rows = new List<Row>();
        if (commands.Count * (query.Ids?.Count ?? 1) > 1) session.Read(() => ReadPages(commands, query, rows));
        else ReadPages(commands, query, rows);
        return rows;
    }

    /// <summary>All rows go as one JSON array: a call per row would cost more than the writing.</summary>
    public static void Write(SqliteSession session, string text, NamedQuery query)
    {
        var command = session.Prepare(text);
        command.Parameters.Clear();
        foreach (var (name, value) in query.Parameters) Bind(command, name, value);
        if (query.Rows is not null) command.Parameters.AddWithValue("$rows", JsonSerializer.Serialize(query.Rows, Readable));
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteSession session, SqliteText branch, NamedQuery query)
    {
        var command = session.Prepare(branch.Text);
        command.Parameters.Clear();
        foreach (var (name, value) in query.Parameters) Bind(command, name, value);
        foreach (var (name, value) in branch.Values) Bind(command, name, value);
        if (query.Ids is not null) Bind(command, "id", "");
        if (query.Keyset is not null) Bind(command, "limit", (long)query.Keyset.Limit);
        return command;
    }

    private static void ReadPages(List<SqliteCommand> branches, NamedQuery query, List<Row> rows)
    {
        if (query.Ids is null) ReadPage(branches, query.Keyset?.Limit, null, rows);
        for (var position = 0; position < query.Ids?.Count; position++)
        {
            foreach (var branch in branches) branch.Parameters["$id"].Value = query.Ids[position];
            ReadPage(branches, query.Keyset?.Limit, position, rows);
        }
    }

    // The branches of a keyset follow each other in the page's order, so each is read only for what the earlier ones left.
    private static void ReadPage(List<SqliteCommand> branches, int? limit, long? position, List<Row> rows)
    {
        var wanted = limit is null ? long.MaxValue : rows.Count + limit.Value;
        foreach (var branch in branches)
        {
            if (rows.Count >= wanted) return;
            if (limit is not null) branch.Parameters["$limit"].Value = wanted - rows.Count;
            using var reader = branch.ExecuteReader();
            while (reader.Read()) rows.Add(ReadRow(reader, position));
        }
    }

    private static Row ReadRow(SqliteDataReader reader, long? position)
    {
        var values = new Dictionary<string, object?>(reader.FieldCount + 1);
        for (var column = 0; column < reader.FieldCount; column++)
            values[reader.GetName(column)] = reader.IsDBNull(column) ? null : reader.GetValue(column);
        if (position is not null) values["position"] = position;
        return new Row(values);
    }

    private static void Bind(SqliteCommand command, string name, object? value) => command.Parameters.AddWithValue("$" + name, value switch
    {
        null => DBNull.Value,
        IReadOnlyList<string> list => JsonSerializer.Serialize(list, Readable),
        bool truth => truth ? 1L : 0L,
        _ => value,
    });
}
