namespace Graph.Loading.Extraction.Actors.References;

/// <summary>An actor where the text has just spoken of it, for words that point back.</summary>
/// <param name="IsSubject">It is the subject of its clause, alone or with others.</param>
internal sealed record Referent(string ActorId, int Sentence, int Token, bool IsSubject)
{
    public bool IsPerson => ActorId.StartsWith("Person:", StringComparison.Ordinal);

    public bool IsState => ActorId.StartsWith("State:", StringComparison.Ordinal);
}
