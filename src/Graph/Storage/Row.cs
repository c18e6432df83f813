namespace Graph.Storage;

/// <summary>One row of a result, by column name. Values are null, string, long, double, bool or a list of strings.</summary>
public sealed class Row(IReadOnlyDictionary<string, object?> values)
{
    public object? this[string column] => values.GetValueOrDefault(column);

    public string Text(string column) => (string)values[column]!;

    public long Number(string column) => (long)values[column]!;
}
