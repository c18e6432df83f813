using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Plain JSON of the Query API as values of a <see cref="Row"/>. Integers come exact and floats keep their point; lists stay JSON.</summary>
internal static class JsonValues
{
    public static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array or JsonValueKind.Object => value.GetRawText(),
        _ => null,
    };
}
