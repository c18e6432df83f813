using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// What a node is when two documents describe it. Commutative, associative and idempotent, so that every order of loading, by any
/// number of loaders, ends in the same graph.
/// </summary>
public static class NodeMerge
{
    /// <summary>Of two descriptions of one node, as <see cref="NodeJson"/> writes them, the one to keep.</summary>
    public static string Merge(string label, string left, string right) => left == right ? left : label switch
    {
        nameof(Document) => MergeDocuments(left, right),
        nameof(Commitment) => Smaller(left, right, Reported),
        _ => MergeProperties(left, right),
    };

    // A text that was loaded tells of itself better than texts that only refer to it.
    private static string MergeDocuments(string left, string right) => (IsLoaded(left), IsLoaded(right)) switch
    {
        (true, false) => left,
        (false, true) => right,
        _ => MergeProperties(left, right),
    };

    // A commitment is described as it was first reported; later reports stand beside it as reports.
    private static string Reported(string commitment) => (string?)JsonNode.Parse(commitment)!["firstReportedAt"] ?? "9999";

    private static string Smaller(string left, string right, Func<string, string> key)
    {
        var order = string.CompareOrdinal(key(left), key(right));
        return (order == 0 ? string.CompareOrdinal(left, right) : order) <= 0 ? left : right;
    }

    private static string MergeProperties(string left, string right)
    {
        var (mine, theirs) = (JsonNode.Parse(left)!.AsObject(), JsonNode.Parse(right)!.AsObject());
        var merged = new JsonObject();
        foreach (var name in mine.Concat(theirs).Select(each => each.Key).Distinct().Order(StringComparer.Ordinal))
            merged[name] = MergeValues(mine[name]?.DeepClone(), theirs[name]?.DeepClone());
        return merged.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode? MergeValues(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        (JsonArray mine, JsonArray theirs) => new JsonArray([.. mine.Concat(theirs).Select(each => (string)each!).Distinct().Order(StringComparer.Ordinal).Select(each => JsonValue.Create(each))]),
        _ => string.CompareOrdinal(left.ToJsonString(), right.ToJsonString()) >= 0 ? left : right,
    };

    private static bool IsLoaded(string document) => (string?)JsonNode.Parse(document)!["availability"] == "LOADED";
}
