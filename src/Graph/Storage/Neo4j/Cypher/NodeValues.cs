using System.Text.Json;
using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// A node's properties as Neo4j keeps them: each by itself, for queries and for people, and all together as the JSON that the model is read from.
/// </summary>
internal static class NodeValues
{
    /// <param name="text">A document's text, or null.</param>
    public static Dictionary<string, object?> Of(KnownNode node, object? text) => Of(node.Id, node.Label, node.Properties, node.IsStanding, text);

    public static Dictionary<string, object?> Of(string id, string label, string json, bool isStanding, object? text)
    {
        using var document = JsonDocument.Parse(json);
        var values = document.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => Value(each.Value));
        foreach (var property in NodeType.Of(label).Properties.Where(CypherNames.HasCopy))
            values[CypherNames.Copy(property.Name)] = values.GetValueOrDefault(property.Name) ?? "";
        values["id"] = id;
        values["label"] = label;
        values["properties"] = json;
        values["standing"] = isStanding;
        if (text is not null) values["text"] = text;
        return values;
    }

    /// <summary>What a relationship carries, each by itself.</summary>
    public static Dictionary<string, object?> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => Value(each.Value));
    }

    /// <summary>The labels of a node that stands, beside <c>Node</c>.</summary>
    public static string[] Labels(string label) => NodeType.Of(label).IsActor ? [label, nameof(Actor)] : [label];

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(each => each.GetString()).ToArray(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object => value.GetRawText(),
        JsonValueKind.Null => null,
        _ => value.GetString(),
    };
}
