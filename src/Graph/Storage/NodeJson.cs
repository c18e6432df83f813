using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model;

namespace Graph.Storage;

/// <summary>Nodes and the properties of relationships as JSON: camel case, enumerations as UPPER_SNAKE, dates as ISO text, nothing that is null.</summary>
public static class NodeJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>All but a document's text, which is stored beside.</summary>
    public static string Write(Node node) =>
        JsonSerializer.Serialize(node is Document document ? document with { Text = null } : node, node.GetType(), Options);

    public static string Write(IReadOnlyDictionary<string, object> properties) =>
        properties.Count == 0 ? "{}" : JsonSerializer.Serialize(properties.OrderBy(each => each.Key, StringComparer.Ordinal).ToDictionary(), Options);

    /// <exception cref="GraphStorageException">The store holds something that this program does not understand.</exception>
    public static Node Read(string label, string properties, string? text)
    {
        try
        {
            var node = (Node)JsonSerializer.Deserialize(properties, NodeType.Of(label).Type, Options)!;
            return node is Document document && text is not null ? document with { Text = text } : node;
        }
        catch (JsonException problem)
        {
            throw new GraphStorageException($"A {label} in the store is not one this program can read: {properties}. Was it written by a newer version?", problem);
        }
    }

    public static IReadOnlyDictionary<string, object> ReadProperties(string json) =>
        json == "{}" ? Empty : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json, Options)!.ToDictionary(each => each.Key, each => Value(each.Value));

    /// <summary>A value as the store has it: an enumeration's name, a date's text, a list as JSON.</summary>
    public static object? Stored(object? value) => value switch
    {
        Enum or PartialDate or DateTimeOffset => JsonSerializer.SerializeToElement(value, value.GetType(), Options).GetString(),
        int number => (long)number,
        float or decimal => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private static IReadOnlyDictionary<string, object> Empty { get; } = new Dictionary<string, object>();

    private static object Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => element.ToString(),
    };
}
