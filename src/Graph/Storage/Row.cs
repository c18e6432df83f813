using Graph.Model;

namespace Graph.Storage;

/// <summary>One row of a result, by column name. Values are null, string, long, double or bool.</summary>
public sealed class Row(IReadOnlyDictionary<string, object?> values)
{
    public object? this[string column] => values.GetValueOrDefault(column);

    public string Text(string column) => (string)values[column]!;

    public long Number(string column) => (long)values[column]!;

    /// <summary>The node of the columns <c>label</c>, <c>properties</c> and <c>text</c>.</summary>
    public Node Node() => NodeJson.Read(Text("label"), Text("properties"), (string?)this["text"]);
}
