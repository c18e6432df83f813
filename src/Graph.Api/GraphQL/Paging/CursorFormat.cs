using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Api.GraphQL.Types;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.GraphQL.Paging;

/// <summary>
/// Writes and reads the cursors of one list in one order: base64url of a JSON array of the list's mark, the values of the sort keys
/// and the id. The mark keeps cursors of other lists and orders out.
/// </summary>
internal sealed class CursorFormat(Type node, string list, IReadOnlyList<SortKey> order)
{
    private readonly string mark = Mark($"{list}|{string.Join('|', order.Select(key => $"{key.Property} {key.Descending}"))}");

    public string Write(Node item) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<object?[]>(
        [mark, .. order.Select(key => NodeShape.Value(item, key.Property)), item.Id]));

    /// <returns>The values of the sort keys, and the id last; null where the cursor is not one of this list.</returns>
    public IReadOnlyList<object?>? Read(string cursor)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor)) ?? [];
            if (parts.Length != order.Count + 2 || parts[0].GetString() != mark) return null;
            return [.. order.Select((key, index) => parts[index + 1].Deserialize(ClrType(key.Property))), parts[^1].GetString()];
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // A property of several kinds of node has the same type in all of them.
    private Type ClrType(string property)
    {
        var type = NodeShape.Properties(node).First(each => each.Name == property).Type;
        return type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    private static string Mark(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
}
