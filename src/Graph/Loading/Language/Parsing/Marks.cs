namespace Graph.Loading.Language.Parsing;

/// <summary>Counts of what parts clauses.</summary>
internal readonly record struct Marks(int Commas, int Quotes, int Verbs, int Conjunctions, int Brackets)
{
    public Marks And(MarkTags tags, int tag) => new(
        Commas + (tag == tags.Comma ? 1 : 0),
        Quotes + (tag == tags.OpeningQuote || tag == tags.ClosingQuote ? 1 : 0),
        Verbs + (tags.IsVerb(tag) ? 1 : 0),
        Conjunctions + (tag == tags.Conjunction ? 1 : 0),
        Brackets + (tag == tags.OpeningBracket ? 1 : tag == tags.ClosingBracket ? -1 : 0));

    /// <summary>A small number that tells what stands from one place to another.</summary>
    public int Until(in Marks later) =>
        Math.Min(later.Commas - Commas, 3) + (4 * Math.Min(later.Quotes - Quotes, 3)) + (16 * Math.Min(later.Verbs - Verbs, 3))
        + (64 * Math.Min(later.Conjunctions - Conjunctions, 2)) + (256 * Math.Clamp(later.Brackets - Brackets, -1, 1));
}

/// <summary>The numbers of the tags that <see cref="Marks"/> counts.</summary>
internal sealed class MarkTags
{
    private readonly ulong verbs;

    public MarkTags(string[] tags)
    {
        int Number(string name) => Array.IndexOf(tags, name) + 1;
        (Comma, Conjunction, OpeningQuote, ClosingQuote) = (Number(","), Number("CC"), Number("``"), Number("''"));
        (OpeningBracket, ClosingBracket) = (Number("-LRB-"), Number("-RRB-"));
        foreach (var verb in new[] { "VB", "VBD", "VBP", "VBZ", "MD" }) verbs |= 1UL << Number(verb);
    }

    public int Comma { get; }

    public int Conjunction { get; }

    public int OpeningQuote { get; }

    public int ClosingQuote { get; }

    public int OpeningBracket { get; }

    public int ClosingBracket { get; }

    public bool IsVerb(int tag) => ((verbs >> tag) & 1) != 0;
}
