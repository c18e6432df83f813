namespace Graph.Loading.Extraction.Speech;

/// <summary>A stretch of the text in somebody's own words.</summary>
/// <param name="Speaker">Id of the actor; null when the text does not tell.</param>
public sealed record Turn(int Start, int End, string? Speaker, TurnForm Form);

/// <summary>Quoted: between marks. Labelled: after "MR. SULLIVAN:". Question: a reporter's, after "Q".</summary>
public enum TurnForm { Quoted, Labelled, Question }
