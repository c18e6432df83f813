using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>The documents and events that a document speaks of, and how actors, documents and events are related.</summary>
internal static class RelationshipResolution
{
    public static void Add(DocumentGraphBuilder graph, DocumentFacts facts)
    {
        foreach (var referenced in facts.Documents) AddMention(graph, referenced.Document, referenced.Evidence);
        foreach (var @event in facts.Events) AddMention(graph, @event.Event, @event.Evidence);
        foreach (var extracted in facts.Relationships)
        {
            graph.Relate(new Relationship(extracted.Type, extracted.From, extracted.To)
            {
                Properties = extracted.Properties,
                Evidence = graph.Passages(extracted.Evidence),
            });
        }
    }

    private static void AddMention(DocumentGraphBuilder graph, Node node, IReadOnlyList<Evidence> evidence)
    {
        if (node.Id == graph.Document.Id) return;
        graph.Add(node);
        graph.Relate(new Relationship(RelationshipTypes.Mentions, graph.Document.Id, node.Id)
        {
            Properties = new Dictionary<string, object> { ["count"] = evidence.Count },
            Evidence = graph.Passages(evidence),
        });
    }
}
