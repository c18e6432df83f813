using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>"the Commission on Human Rights (CHR)", and from then on "the CHR": short names that a text gives to organisations.</summary>
internal static class Acronyms
{
    public static void Find(IReadOnlyList<SentenceWords> sentences)
    {
        var given = new Dictionary<string, Found>();
        foreach (var sentence in sentences)
        {
            foreach (var found in sentence.Found.Where(found => found.Kind is FoundKind.Organisation && found.ActorId is not null)) Learn(sentence, found, given);
        }

        if (given.Count == 0) return;
        foreach (var sentence in sentences.Where(sentence => !sentence.IsShouted)) Apply(sentence, given);
    }

    private static void Learn(SentenceWords sentence, Found found, Dictionary<string, Found> given)
    {
        var at = found.Last + 2;
        if (sentence.Folded(at - 1) == "(" && sentence.Folded(at + 1) == ")" && IsAcronym(sentence, at) && sentence.Folded(at)[0] == Initial(sentence, found)) given.TryAdd(sentence.Folded(at), found);
    }

    private static void Apply(SentenceWords sentence, Dictionary<string, Found> given)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (sentence.Owner(at) is not null || !IsAcronym(sentence, at) || !given.TryGetValue(sentence.Folded(at), out var full)) continue;
            sentence.Add(full with { First = at, Last = at });
        }
    }

    private static bool IsAcronym(SentenceWords sentence, int at) => at < sentence.Words.Count && sentence.Words[at].Form is { Case: LetterCase.Upper, Length: > 1 };

    private static char Initial(SentenceWords sentence, Found found) => sentence.Folded(sentence.Folded(found.First) is "the" ? found.First + 1 : found.First)[0];
}
