namespace Graph.Loading.Extraction.Actors;

/// <summary>An office in apposition behind a name: "John Kerry, the Secretary of State, …", "Donald Tusk, Polish Prime Minister".</summary>
internal static class Appositions
{
    private const int Reach = 7;

    /// <param name="at">The word behind the name.</param>
    public static PersonTitle? After(SentenceWords sentence, int at)
    {
        if (sentence.Folded(at) is not (",")) return null;
        for (var i = at + 1; i < Math.Min(sentence.Words.Count, at + Reach) && sentence.Folded(i) is not ("," or ";" or "." or "who" or "and" or "said"); i++)
        {
            if (sentence.Owner(i) is { Kind: FoundKind.Person }) return null;
            if (PersonTitles.ReadAt(sentence, i) is not { Office: { IsPlural: false } } title) continue;
            var first = sentence.Folded(at + 1) is "the" or "a" or "an" ? at + 2 : at + 1;
            var owner = PersonTitles.OwnerOf(sentence, title, title.OwnerEnd);
            return new PersonTitle(PersonNames.TextOf(sentence, first, title.OwnerEnd - 1), title.Office, owner) { First = first };
        }

        return null;
    }
}
