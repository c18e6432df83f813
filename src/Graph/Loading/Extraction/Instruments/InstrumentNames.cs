using Graph.Loading.Extraction.Actors;

namespace Graph.Loading.Extraction.Instruments;

/// <summary>
/// Instruments under a name: "the Paris Declaration", "UN Security Council Resolution 2254", "Charter of the United Nations", "G7 Joint Declaration
/// of Support for Ukraine"; or described in small letters where something is done with them: "signed a declaration of intent".
/// </summary>
internal static class InstrumentNames
{
    private const int LongestName = 24;

    /// <summary>The name around its noun; null where the noun is no name.</summary>
    public static InstrumentName? Read(SentenceWords sentence, int head)
    {
        if (sentence.IsShouted || InstrumentWords.KindOf(sentence.Folded(head)) is not { } kind) return null;
        if (sentence.IsCapital(head) && IsNameLike(sentence, head)) return Named(sentence, head, new InstrumentName(head, head, head, kind));
        return null;
    }

    private static bool IsNameLike(SentenceWords sentence, int head) =>
        !sentence.IsHeadline && (IsPart(sentence, head - 1) || char.IsDigit(sentence.Folded(head + 1).FirstOrDefault()) || (sentence.Folded(head + 1) is "of" or "on" && IsPart(sentence, sentence.Folded(head + 2) is "the" ? head + 3 : head + 2)));

    private static InstrumentName Named(SentenceWords sentence, int head, InstrumentName name)
    {
        var (first, last) = (head, head);
        while (head - first < LongestName && Back(sentence, first) is var back && back < first) first = back;
        while (last - head < LongestName && Forward(sentence, last) is var next && next > last) last = next;
        return name with { First = first, Last = last };
    }

    private static int Back(SentenceWords sentence, int first)
    {
        if (IsPart(sentence, first - 1)) return first - 1;
        if (sentence.Folded(first - 1) is "-" or "'s" or "'" && IsPart(sentence, first - 2)) return first - 2;
        return first;
    }

    // "of Support for Ukraine", "on Climate Change", "2254", "(2025)", "of 2012".
    private static int Forward(SentenceWords sentence, int last)
    {
        var at = last + 1;
        if (IsNumber(sentence, at)) return at;
        if (sentence.Folded(at) == "(" && IsNumber(sentence, at + 1) && sentence.Folded(at + 2) == ")") return at + 2;
        if (IsPart(sentence, at) && (sentence.Owner(at) is null || sentence.Owner(at) == sentence.Owner(last))) return at;
        if (sentence.Folded(at) is not ("of" or "on" or "for" or "and" or "to" or "in" or "against")) return last;
        var next = sentence.Folded(at + 1) is "the" ? at + 2 : at + 1;
        if (sentence.Folded(at) is "of" && IsNumber(sentence, next)) return next;
        return IsPart(sentence, next) && InstrumentWords.KindOf(sentence.Folded(next)) is null && !(sentence.Folded(at) is "and" or "to" or "in" && sentence.Owner(next) is not null) ? next : last;
    }

    private static bool IsNumber(SentenceWords sentence, int word) => sentence.Folded(word) is { Length: >= 3 and <= 5 } text && text.All(char.IsDigit);

    private static bool IsPart(SentenceWords sentence, int word) =>
        sentence.IsCapital(word) && !NameWords.IsFunctionWordOfText(sentence.Folded(word)) && sentence.Owner(word) is not { Kind: FoundKind.Person };
}

/// <param name="Head">The word that says what it is.</param>
internal sealed record InstrumentName(int First, int Head, int Last, Model.DocumentKind Kind);
