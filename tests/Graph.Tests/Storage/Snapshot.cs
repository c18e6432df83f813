using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Storage;

namespace Graph.Tests.Storage;

/// <summary>All that readers see of a graph, a line for each node and each relationship, without the times of writing.</summary>
internal static partial class Snapshot
{
    private static readonly PageRequest All = new(10_000, null, null);

    public static async Task<IReadOnlyList<string>> OfAsync(GraphReader reader, CancellationToken cancel)
    {
        var lines = new List<string>();
        foreach (var type in NodeType.All)
        {
            var nodes = (await reader.PageAsync(type, null, [], All, cancel)).Items;
            lines.AddRange(nodes.Select(node => $"{Times().Replace(NodeJson.Write(node), "")} {(node as Document)?.Text}"));
            foreach (var relationship in RelationshipTypes.All) lines.AddRange(await RelationshipsAsync(reader, relationship, [.. nodes.Select(node => node.Id)], cancel));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<string>> RelationshipsAsync(GraphReader reader, RelationshipType type, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        var pages = await reader.NeighboursAsync(ids, type, Direction.Out, null, null, [], All, cancel);
        return ids.Zip(pages).SelectMany(each => each.Second.Items, (each, to) =>
            $"{each.First} {type.Name} {to.Node.Id} {NodeJson.Write(to.Properties)} {string.Join(' ', to.Evidence)}");
    }

    [GeneratedRegex("\"(recordedAt|withdrawnAt)\":\"[^\"]*\",?")]
    private static partial Regex Times();
}
