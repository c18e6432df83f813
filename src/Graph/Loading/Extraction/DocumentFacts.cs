using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction;

/// <summary>All that extraction finds in one document.</summary>
public sealed record DocumentFacts
{
    public required AnalysedDocument Text { get; init; }

    public required ActorsOfText Actors { get; init; }

    /// <summary>Instruments and other texts that this one speaks of; availability is referenced.</summary>
    public IReadOnlyList<ExtractedDocument> Documents { get; init; } = [];

    public IReadOnlyList<ExtractedEvent> Events { get; init; } = [];

    public IReadOnlyList<ExtractedCommitment> Commitments { get; init; } = [];

    /// <summary>Relationships between actors, documents and events; what belongs to commitments stands in them.</summary>
    public IReadOnlyList<ExtractedRelationship> Relationships { get; init; } = [];
}

public sealed record ExtractedDocument(Document Document, IReadOnlyList<Evidence> Evidence);

public sealed record ExtractedEvent(Event Event, IReadOnlyList<Evidence> Evidence);

/// <param name="From">Id of an actor, document or event of the same facts, or of the document itself.</param>
public sealed record ExtractedRelationship(RelationshipType Type, string From, string To, IReadOnlyList<Evidence> Evidence)
{
    public IReadOnlyDictionary<string, object> Properties { get; init; } = new Dictionary<string, object>();
}
