using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Plain JSON of the Query API as values of a <see cref="Row"/>. Integers come exact and floats keep their point.</summary>
internal static class JsonValues
{
    public static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => List(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(each => each.Name, each => Read(each.Value)),
        _ => null,
    };

    private static object List(JsonElement value) => value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String)
        ? value.EnumerateArray().Select(each => each.GetString()!).ToArray()
        : value.EnumerateArray().Select(Read).ToArray();
}
