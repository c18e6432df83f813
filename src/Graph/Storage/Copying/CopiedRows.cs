namespace Graph.Storage.Copying;

/// <summary>Records as the rows of the named writes.</summary>
internal static class CopiedRows
{
    public static IReadOnlyList<NamedQuery> Of(IReadOnlyList<GraphRecord> records)
    {
        var sources = records.OfType<SourceRecord>().ToList();
        return
        [
            Write("write/copied-node", records.OfType<NodeRecord>().Select(Node)),
            Write("write/copied-description", sources.SelectMany(source => source.Descriptions, Description)),
            Write("write/copied-relationship", sources.SelectMany(source => source.Relationships, Relationship)),
        ];
    }

    private static NamedQuery Write(string name, IEnumerable<IReadOnlyDictionary<string, object?>> rows) => new(name, GraphReader.Parameters()) { Rows = [.. rows] };

    private static Dictionary<string, object?> Node(NodeRecord node) => GraphReader.Parameters(
        ("id", node.Id), ("label", node.Label), ("properties", node.Properties), ("text", node.Text), ("standing", node.IsStanding));

    private static Dictionary<string, object?> Description(SourceRecord source, DescriptionRecord description) => GraphReader.Parameters(
        ("source", source.Name), ("id", description.Id), ("properties", description.Properties), ("standing", description.IsStanding));

    private static Dictionary<string, object?> Relationship(SourceRecord source, RelationshipRecord each) => GraphReader.Parameters(
        ("source", source.Name), ("from", each.From), ("type", each.Type), ("to", each.To), ("properties", each.Properties), ("evidence", each.Evidence), ("standing", each.IsStanding));
}
