using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word, inclusive.</param>
internal sealed record Found(FoundKind Kind, int First, int Last)
{
    /// <summary>Whom it means; null for a person whose identity is settled later, and for what is no actor.</summary>
    public string? ActorId { get; init; }

    /// <summary>The name of a body that the gazetteer does not know.</summary>
    public string? BodyName { get; init; }

    public string? BodyKind { get; init; }

    public SeatStrength Strength { get; init; } = SeatStrength.Strong;
}

internal enum FoundKind { State, Adjective, Demonym, Organisation, Seat, Person, NoActor }
