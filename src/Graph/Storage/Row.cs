using Graph.Model;

namespace Graph.Storage;

/// <summary>One row of a result, by column name. Values are null, string, long, double or bool.</summary>
public sealed class Row(IReadOnlyDictionary<string, object?> values)
{
    public object? this[string column] => values.GetValueOrDefault(column);

    public string Text(string column) => (string)values[column]!;

    public long Number(string column) => (long)values[column]!;

    /// <summary>Engines without truth values have 0 and 1.</summary>
    public bool IsTrue(string column) => values[column] is true or 1L;

    /// <summary>The node of the columns <c>label</c>, <c>properties</c> and <c>text</c>.</summary>
    public Node Node() => NodeJson.Read(Text("label"), Text("properties"), (string?)this["text"]);
}
