using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Graph.Api.Cli;

/// <summary>How commands print JSON: names in camel case, enumerations as GraphQL names them, text as it is, one line.</summary>
internal static class CommandJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);

    public static JsonObject Node(object value) => JsonSerializer.SerializeToNode(value, Options)!.AsObject();
}
