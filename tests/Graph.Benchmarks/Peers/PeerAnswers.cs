using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Benchmarks.Peers;

/// <summary>
/// Whether two answers hold the same facts in the same order. The schemas wrap them differently: <c>nodes</c> or <c>edges</c>, one object or a
/// list of one. Cursors differ by design.
/// </summary>
internal static class PeerAnswers
{
    /// <exception cref="InvalidOperationException">They do not, or hold nothing.</exception>
    public static async Task RequireSameAsync(PeerQuestion question, PeerServer ours, PeerServer theirs, CancellationToken cancel)
    {
        foreach (var (our, their) in question.Ours.Zip(question.Theirs))
        {
            var (left, right) = (Facts(await ours.AskAsync(our, cancel)), Facts(await theirs.AskAsync(their, cancel)));
            if (left != right) throw new InvalidOperationException($"{question.Name}: the answers differ.\n{left}\n{right}");
            if (left.Length < 20) throw new InvalidOperationException($"{question.Name}: the answer is empty. Load the graph first.");
        }
    }

    private static string Facts(JsonElement data) => new JsonArray([.. data.EnumerateObject().Select(field => Listed(field.Value))]).ToJsonString();

    // What a field leads to, as a list.
    private static JsonNode? Listed(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Array } => new JsonArray([.. value.EnumerateArray().Select(Node)]),
        { ValueKind: JsonValueKind.Object } when Items(value) is { } items => Page(value, items),
        { ValueKind: JsonValueKind.Object } => new JsonArray(Node(value)),
        _ => Scalar(value),
    };

    private static JsonArray Page(JsonElement connection, JsonArray items) => connection.TryGetProperty("totalCount", out var count)
        ? new JsonArray(count.GetInt64(), items)
        : items;

    private static JsonArray? Items(JsonElement connection)
    {
        if (connection.TryGetProperty("nodes", out var nodes)) return new JsonArray([.. nodes.EnumerateArray().Select(Node)]);
        return connection.TryGetProperty("edges", out var edges) ? new JsonArray([.. edges.EnumerateArray().Select(edge => Node(edge.GetProperty("node")))]) : null;
    }

    private static JsonNode? Node(JsonElement node) => new JsonObject(node.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Listed(field.Value))));

    private static JsonNode? Scalar(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(value.GetRawText());
}
