namespace Graph.Loading.Reference;

/// <summary>What a name of the gazetteer stands for.</summary>
/// <param name="ActorId">Null for what is no actor ("Gulf of Mexico").</param>
/// <param name="Strength">For a seat: how often the actor is meant, where grammar allows it.</param>
public sealed record ReferenceName(ReferenceNameKind Kind, string? ActorId, SeatStrength Strength = SeatStrength.Strong);

/// <summary>Seat: a capital or building that may stand for those who sit there.</summary>
public enum ReferenceNameKind { State, Adjective, Demonym, Organisation, Seat, Person, NoActor }

public enum SeatStrength { Weak, Medium, Strong }
