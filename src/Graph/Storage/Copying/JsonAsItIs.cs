using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Storage.Copying;

/// <summary>Text that is JSON, written as a part of the JSON around it and read back to the letter.</summary>
internal sealed class JsonAsItIs : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
