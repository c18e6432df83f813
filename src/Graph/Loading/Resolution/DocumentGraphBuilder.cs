using Graph.Loading.Extraction;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>Collects what one document says: every node once, every relationship once with all its evidence.</summary>
internal sealed class DocumentGraphBuilder(Document document, AnalysedDocument text)
{
    private readonly Dictionary<string, Node> nodes = [];
    private readonly Dictionary<(RelationshipType Type, string From, string To), Relationship> relationships = [];

    public Document Document => document;

    public void Add(Node node) => nodes.TryAdd(node.Id, node);

    public void Relate(RelationshipType type, string from, string to) => Relate(new Relationship(type, from, to));

    public void Relate(RelationshipType type, string from, string to, IEnumerable<Evidence> evidence) =>
        Relate(new Relationship(type, from, to) { Evidence = Passages(evidence) });

    /// <summary>Said twice, a relationship keeps its first properties and gathers the evidence.</summary>
    public void Relate(Relationship relationship)
    {
        var key = (relationship.Type, relationship.From, relationship.To);
        relationships[key] = relationships.TryGetValue(key, out var known)
            ? known with { Evidence = [.. known.Evidence.Union(relationship.Evidence)] }
            : relationship;
    }

    public IReadOnlyList<string> Passages(IEnumerable<Evidence> evidence) => [.. evidence.Select(Passage).Distinct()];

    /// <summary>Adds the passage where the document says so.</summary>
    /// <returns>Its id.</returns>
    public string Passage(Evidence evidence)
    {
        var passage = PassageResolution.Resolve(document, text.Text, evidence);
        if (nodes.TryAdd(passage.Id, passage)) Relate(RelationshipTypes.HasSource, passage.Id, document.Id);
        return passage.Id;
    }

    /// <exception cref="InvalidOperationException">A quote does not stand at its offsets, or a relationship ends nowhere: an error in extraction.</exception>
    public DocumentGraph Build()
    {
        foreach (var passage in nodes.Values.OfType<Passage>()) CheckStands(passage);
        foreach (var relationship in relationships.Values) CheckEnds(relationship);
        return new DocumentGraph { Document = document, Nodes = [.. nodes.Values], Relationships = [.. relationships.Values] };
    }

    private void CheckStands(Passage passage)
    {
        if (!text.Text.AsSpan(passage.Start, passage.End - passage.Start).SequenceEqual(passage.Exact))
            throw new InvalidOperationException($"'{passage.Exact}' does not stand at {passage.Start} to {passage.End} of {document.Id}.");
    }

    private void CheckEnds(Relationship relationship)
    {
        foreach (var end in new[] { relationship.From, relationship.To })
        {
            if (end != document.Id && !nodes.ContainsKey(end))
                throw new InvalidOperationException($"{relationship.Type.Name} of {document.Id} ends at '{end}', which the document's facts do not hold.");
        }
    }
}
