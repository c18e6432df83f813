using System.Collections.Frozen;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>Reads an office or form of address: "Deputy Secretary of State", "Gen.", "immigration barrister", "CEO of the Refugee Council".</summary>
internal static class PersonTitles
{
    private static readonly FrozenSet<string> Modifiers = WordLists.Get("title modifiers");
    private static readonly FrozenSet<string> PersonNouns = WordLists.Get("person nouns");
    private static readonly FrozenSet<string> Heads = WordLists.Get("organisation heads");
    private static readonly Office Occupation = new("occupation", 9, "occupation", IsPlural: false);

    /// <summary>The title that begins at a word, modifiers included; null where none does.</summary>
    public static TitleSpan? ReadAt(SentenceWords sentence, int first)
    {
        Office? office = null;
        var (end, at) = (-1, first);
        while (at < sentence.Words.Count && Step(sentence, at) is var (length, found) && length > 0)
        {
            if (length == 1 && found is null && !IsHonorific(sentence, at)) { at++; continue; }
            office = Better(office, found);
            end = at += length;
        }

        if (end < 0) return null;
        var ownerEnd = SkipOwner(sentence, end);
        return new TitleSpan(first, end, ownerEnd, office);
    }

    /// <summary>The state or organisation that stands before or behind a title.</summary>
    public static string? OwnerOf(SentenceWords sentence, TitleSpan title, int afterName)
    {
        var before = sentence.Folded(title.First - 1) == "'s" ? title.First - 2 : title.First - 1;
        return OfWhom(sentence, afterName) ?? ActorAt(sentence, before)
            ?? Enumerable.Range(title.First, title.End - title.First).Select(word => ActorAt(sentence, word)).FirstOrDefault(actor => actor is not null)
            ?? Enumerable.Range(title.End, title.OwnerEnd - title.End).Select(word => ActorAt(sentence, word)).FirstOrDefault(actor => actor is not null);
    }

    // "President Emmanuel Macron of France".
    private static string? OfWhom(SentenceWords sentence, int afterName) =>
        sentence.Folded(afterName) == "of" ? ActorAt(sentence, sentence.Folded(afterName + 1) == "the" ? afterName + 2 : afterName + 1) : null;

    /// <summary>Where the title begins if what is said of its owner counts too: "French President", "Malaysia's Prime Minister".</summary>
    public static int FirstWithOwner(SentenceWords sentence, TitleSpan title)
    {
        var before = sentence.Folded(title.First - 1) == "'s" ? title.First - 2 : title.First - 1;
        var first = sentence.Owner(before) is { Kind: not (FoundKind.Person or FoundKind.NoActor) } owner ? owner.First : title.First;
        return Modifiers.Contains(sentence.Folded(first - 1)) ? first - 1 : first;
    }

    private static string? ActorAt(SentenceWords sentence, int word) =>
        sentence.Owner(word) is { Kind: FoundKind.State or FoundKind.Adjective or FoundKind.Organisation or FoundKind.Seat } owner ? owner.ActorId : null;

    private static (int Length, Office? Office) Step(SentenceWords sentence, int at)
    {
        var office = Gazetteer.Shared.Offices.LongestAt(sentence.Words, at);
        if (office.Length > 0 && !office.Value.IsPlural) return (office.Length, office.Value);
        var honorific = Gazetteer.Shared.Honorifics.LongestAt(sentence.Words, at);
        if (honorific.Length > 0) return (honorific.Length, null);
        if (PersonNouns.Contains(sentence.Folded(at)) && sentence.Owner(at) is null) return (1, Occupation);
        if (sentence.Folded(at + 1) == "-" && PersonNouns.Contains($"{sentence.Folded(at)}-{sentence.Folded(at + 2)}-{sentence.Folded(at + 4)}")) return (5, Occupation);
        return Modifiers.Contains(sentence.Folded(at)) ? (1, null) : (0, null);
    }

    private static bool IsHonorific(SentenceWords sentence, int at) => Gazetteer.Shared.Honorifics.LongestAt(sentence.Words, at).Length > 0;

    private static Office? Better(Office? known, Office? found) => known is null || (found is not null && found.Rank < known.Rank) ? found ?? known : known;

    // "Envoy for the Global Coalition", "Secretary of the Army", "CEO of the Refugee Council": what the office is of.
    private static int SkipOwner(SentenceWords sentence, int at)
    {
        if (sentence.Folded(at) is not ("of" or "for" or "to" or "at" or "on")) return at;
        var start = sentence.Folded(at + 1) is "the" or "a" or "an" ? at + 2 : at + 1;
        var end = start;
        while (end < sentence.Words.Count && end - start < 14 && Goes(sentence, start, end) is var step && step > 0) end += step;
        return end > start ? end : at;
    }

    private static int Goes(SentenceWords sentence, int start, int at)
    {
        if (sentence.Owner(at) is { Kind: not FoundKind.Person } owner) return owner.Last - at + 1;
        if (sentence.Folded(at) is "and" or "of" or "for" or "the" or "&" or "to" or "on" or "," or "'s" && at > start) return sentence.IsCapital(at + 1) || sentence.Folded(at + 1) == "the" ? 1 : 0;
        if (!sentence.IsCapital(at)) return 0;
        var name = sentence.IsCapital(at + 1) && (NameWords.IsGivenName(sentence.Folded(at)) || Heads.Contains(sentence.Folded(at - 1)) || sentence.Owner(at - 1) is not null);
        return at > start && name ? 0 : 1;
    }
}

/// <param name="End">First word behind the office itself.</param>
/// <param name="OwnerEnd">First word behind "of …"; the same as <paramref name="End"/> without one.</param>
/// <param name="Office">Null for a form of address.</param>
internal sealed record TitleSpan(int First, int End, int OwnerEnd, Office? Office);
