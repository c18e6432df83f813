
namespace Graph.Loading.Extraction.Actors;

/// <summary>The label before what somebody says in a transcript: "MS. JEAN-PIERRE:", "PRESIDENT BIDEN:", "Jake Sullivan:".</summary>
internal static class SpeakerLabels
{
    private const int Longest = 10;

    public static PersonCandidate? Read(SentenceWords sentence, int at)
    {
        if (at > 0 || EndOfLabel(sentence) is not (var colon and > 0)) return null;
        var title = PersonTitles.ReadAt(sentence, 0);
        var first = title?.End ?? 0;
        if (first >= colon || Enumerable.Range(first, colon - first).Any(word => !IsNamePart(sentence, word))) return null;
        if (title is null && (colon - first < 2 || !NameWords.IsGivenName(sentence.Folded(first)))) return null;
        var text = title is null ? null : new PersonTitle(PersonNames.TextOf(sentence, 0, first - 1), title.Office, null);
        return new PersonCandidate(sentence, first, colon - 1) { Rule = "speaker label", Title = text };
    }

    private static bool IsNamePart(SentenceWords sentence, int word) =>
        (sentence.IsCapital(word) && !NameWords.IsFunctionWord(sentence.Folded(word))) || sentence.Folded(word) == "-" || NameWords.IsParticle(sentence.Folded(word));

    private static int EndOfLabel(SentenceWords sentence)
    {
        for (var i = 0; i < Math.Min(Longest, sentence.Words.Count); i++)
        {
            if (sentence.Folded(i) == ":") return i;
        }

        return -1;
    }
}
