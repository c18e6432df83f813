using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Kills;

/// <summary>Every node and relationship of a graph with all it carries, one text for each.</summary>
internal static class GraphFacts
{
    private const int Together = 200;
    private static readonly PageRequest All = new(100_000, null, null);

    public static async Task<IReadOnlySet<string>> ReadAsync(GraphReader reader, CancellationToken cancel)
    {
        var facts = new HashSet<string>();
        foreach (var type in NodeType.All)
        {
            var nodes = (await reader.PageAsync(type, null, [], All, cancel)).Items;
            facts.UnionWith(nodes.Select(node => $"{type.Label} {NodeJson.Write(node)} {(node as Document)?.Text}"));
            foreach (var relationship in RelationshipTypes.All.Where(each => each.From.IsAssignableFrom(type.Type)))
                foreach (var ids in nodes.Select(node => node.Id).Chunk(Together))
                    facts.UnionWith(await RelationshipsAsync(reader, ids, relationship, cancel));
        }

        return facts;
    }

    private static async Task<IEnumerable<string>> RelationshipsAsync(GraphReader reader, string[] ids, RelationshipType type, CancellationToken cancel)
    {
        var pages = await reader.NeighboursAsync(ids, type, Direction.Out, null, null, [], All, cancel);
        return ids.Zip(pages).SelectMany(each => each.Second.Items.Select(neighbour =>
            $"{each.First} {type.Name} {neighbour.Node.Id} {NodeJson.Write(neighbour.Properties)} {string.Join(',', neighbour.Evidence.Order(StringComparer.Ordinal))}"));
    }
}
