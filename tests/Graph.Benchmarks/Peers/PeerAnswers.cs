using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Benchmarks.Peers;

/// <summary>
/// Whether two answers hold the same facts in the same order. The schemas wrap them differently: <c>nodes</c> or <c>edges</c>, one object or a
/// list of one, a list's count beside it or in it. Cursors differ by design.
/// </summary>
internal static class PeerAnswers
{
    /// <summary>How many variants of a question are compared.</summary>
    public const int MostCompared = 10;

    private const int Empty = 20;
    private const string Count = "totalCount";

    /// <returns>Whether the peer answers at all; where it does not, its own words are printed.</returns>
    /// <exception cref="InvalidOperationException">The answers differ, or Graph's holds nothing.</exception>
    public static async Task<bool> AreSameAsync(PeerQuestion question, PeerServer ours, PeerServer theirs, CancellationToken cancel)
    {
        foreach (var (our, their) in question.Ours.Zip(question.Theirs).Take(MostCompared))
        {
            var left = Facts(await ours.AskAsync(our, cancel));
            if (left.Length < Empty) throw new InvalidOperationException($"{question.Name}: the answer is empty. Load the graph first.");
            if (await TheirsAsync(question, theirs, their, cancel) is not { } right) return false;
            if (left != right) throw new InvalidOperationException($"{question.Name}: the answers differ.\n{left}\n{right}");
        }

        return true;
    }

    private static async Task<string?> TheirsAsync(PeerQuestion question, PeerServer theirs, byte[] body, CancellationToken cancel)
    {
        try
        {
            return Facts(await theirs.AskAsync(body, cancel));
        }
        catch (PeerFailure failure)
        {
            Console.WriteLine($"{question.Name}: the peer fails, alone and unhurried: {failure.Message}");
            return null;
        }
    }

    // The items of all root fields, then their counts.
    private static string Facts(JsonElement data)
    {
        var fields = data.EnumerateObject().Select(field => field.Value).ToList();
        var items = fields.Select(Listed).Where(list => list is not JsonArray { Count: 0 });
        var counts = fields.Where(field => field.ValueKind == JsonValueKind.Object && field.TryGetProperty(Count, out _)).Select(field => (JsonNode)field.GetProperty(Count).GetInt64());
        return new JsonArray([.. items, .. counts]).ToJsonString();
    }

    // What a field leads to, as a list.
    private static JsonNode? Listed(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Array } => new JsonArray([.. value.EnumerateArray().Select(Node)]),
        { ValueKind: JsonValueKind.Object } when Items(value) is { } items => items,
        { ValueKind: JsonValueKind.Object } => new JsonArray(Node(value)),
        _ => value.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(value.GetRawText()),
    };

    private static JsonArray? Items(JsonElement connection)
    {
        if (connection.TryGetProperty("nodes", out var nodes)) return new JsonArray([.. nodes.EnumerateArray().Select(Node)]);
        if (connection.TryGetProperty("edges", out var edges)) return new JsonArray([.. edges.EnumerateArray().Select(edge => Node(edge.GetProperty("node")))]);
        return connection.TryGetProperty(Count, out _) ? [] : null;
    }

    private static JsonNode? Node(JsonElement node) => new JsonObject(node.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Listed(field.Value))));
}
