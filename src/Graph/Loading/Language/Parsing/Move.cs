namespace Graph.Loading.Language.Parsing;

internal enum MoveKind { Shift, Left, Right }

/// <param name="Relation">Relation of the new dependent, from 1; 0 for a shift.</param>
internal readonly record struct Move(MoveKind Kind, int Relation);
