using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Runs a query file with its filter, page and parameters.</summary>
internal static class SqliteQuery
{
    public static List<Row> Read(SqliteSession session, string text, NamedQuery query)
    {
        var rows = new List<Row>();
        if (query.Ids is null) ReadPage(session, text, query, [], rows);
        else
        {
            for (var position = 0; position < query.Ids.Count; position++)
                ReadPage(session, text, query, [("id", query.Ids[position]), ("position", (long)position)], rows);
        }
        return rows;
    }

    public static void Write(SqliteSession session, string text, NamedQuery query, CancellationToken cancel)
    {
        var command = session.Prepare(text);
        foreach (var row in query.Rows ?? [query.Parameters])
        {
            cancel.ThrowIfCancellationRequested();
            command.Parameters.Clear();
            foreach (var (name, value) in row) Bind(command, name, value);
            command.ExecuteNonQuery();
        }
    }

    // The branches of a keyset follow each other in the page's order, so each is read only for what the earlier ones left.
    private static void ReadPage(SqliteSession session, string text, NamedQuery query, (string Name, object Value)[] item, List<Row> rows)
    {
        if (query.Keyset is null)
        {
            Run(session, text, query, [], null, item, rows);
            return;
        }
        var wanted = rows.Count + query.Keyset.Limit;
        foreach (var branch in query.Keyset.Branches())
        {
            if (rows.Count >= wanted) return;
            Run(session, text, query, branch, wanted - rows.Count, item, rows);
        }
    }

    private static void Run(
        SqliteSession session, string text, NamedQuery query, IReadOnlyList<KeyBound> branch, int? limit, (string Name, object Value)[] item, List<Row> rows)
    {
        var predicate = new SqlitePredicate();
        var filled = text
            .Replace("/*label*/", $"'{query.Label?.Label}'")
            .Replace("/*and filter*/", predicate.And(query.Filter))
            .Replace("/*and beyond*/", predicate.And(branch) + predicate.AndUntil(query.Keyset))
            .Replace("/*order*/", SqlitePredicate.Order(query.Keyset));
        var command = session.Prepare(filled);
        command.Parameters.Clear();
        foreach (var (name, value) in query.Parameters) Bind(command, name, value);
        foreach (var (name, value) in predicate.Parameters) Bind(command, name, value);
        if (limit is not null) Bind(command, "limit", limit);
        var position = Array.Find(item, each => each.Name == "position").Value;
        if (position is not null) Bind(command, "id", item[0].Value);
        using var reader = command.ExecuteReader();
        while (reader.Read()) rows.Add(ReadRow(reader, position));
    }

    private static Row ReadRow(SqliteDataReader reader, object? position)
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
        IReadOnlyList<string> list => JsonSerializer.Serialize(list),
        bool truth => truth ? 1L : 0L,
        _ => value,
    });
}
