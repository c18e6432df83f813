using System.Text.Json.Serialization;

namespace Graph.Storage.Copying;

/// <summary>How much a graph holds, what no longer stands included.</summary>
public sealed record GraphTotals(long Nodes, long Sources, long Descriptions, long Relationships)
{
    public static readonly GraphTotals None = new(0, 0, 0, 0);

    [JsonIgnore]
    public long All => Nodes + Sources + Descriptions + Relationships;

    public GraphTotals With(GraphRecord record) => record switch
    {
        NodeRecord => this with { Nodes = Nodes + 1 },
        SourceRecord source => this with { Sources = Sources + 1, Descriptions = Descriptions + source.Descriptions.Count, Relationships = Relationships + source.Relationships.Count },
        _ => this,
    };

    public override string ToString() => $"{Nodes} nodes, {Sources} sources, {Descriptions} descriptions and {Relationships} relationships";
}
