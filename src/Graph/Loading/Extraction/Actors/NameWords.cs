using System.Collections.Frozen;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>What kind of word may stand in the name of a person.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> FunctionWords = WordLists.Get("no name");
    private static readonly FrozenSet<string> StopWords = WordLists.Get("organisation stop words");
    private static readonly FrozenSet<string> Calendar = WordLists.Get("months and weekdays");
    private static readonly FrozenSet<string> ParticleWords = WordLists.Get("particles");
    private static readonly FrozenSet<string> NoSurnames = WordLists.Get("no surnames");

    private static readonly FrozenSet<string> Common = ReferenceTable.Lines("common-words.txt").ToFrozenSet();
    private static readonly FrozenSet<string> WordSurnames = WordLists.Get("surnames that are words");

    public static bool IsFunctionWord(string folded) => FunctionWords.Contains(folded) || Calendar.Contains(folded);

    /// <summary>Articles, prepositions, pronouns and the like, which no name of a text or body contains with a capital.</summary>
    public static bool IsFunctionWordOfText(string folded) => StopWords.Contains(folded);

    /// <summary>A word that texts write small more often than not.</summary>
    public static bool IsCommon(string folded) => Common.Contains(folded);

    public static bool IsParticle(string folded) => ParticleWords.Contains(folded);

    public static bool IsGivenName(string folded) => Gazetteer.Shared.GivenNames.Contains(folded);

    /// <summary>Words that end names of streets, buildings, bodies, texts …, never of people.</summary>
    public static bool EndsOtherNames(string folded) => NoSurnames.Contains(folded) && !WordSurnames.Contains(folded);

    /// <summary>Index of the last word of the name of a person that begins at a word; -1 where none can begin.</summary>
    public static int EndOfName(SentenceWords sentence, int first)
    {
        var at = SkipParticles(sentence, first);
        if (!IsNamePart(sentence, at)) return -1;
        var last = at;
        while (last - first < 8 && Next(sentence, last) is var next && next > last) last = next;
        return last;
    }

    /// <summary>How many words of the name are capitalised: "Adel al-Jubeir" has two.</summary>
    public static int CountParts(SentenceWords sentence, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Count(word => sentence.IsCapital(word));

    private static int Next(SentenceWords sentence, int last)
    {
        var next = last + 1;
        if (Surnames.IsSuffix(sentence.Folded(last)) && sentence.Folded(last) != "v") return last;
        if (sentence.Folded(next) == "-" && Touches(sentence, last, next) && Touches(sentence, next, next + 1)) return next + 1;
        if (sentence.Folded(next) == "," && Surnames.IsSuffix(sentence.Folded(next + 1)) && sentence.IsCapital(next + 1)) return next + 1;
        if (sentence.Folded(next) == ")" && IsGivenName(sentence.Folded(last)) && OpensBefore(sentence, last) && IsNamePart(sentence, next + 1)) return next + 1;
        var at = SkipParticles(sentence, next);
        return IsNamePart(sentence, at) ? at : last;
    }

    // An editor's bracket: "(Russian President Vladimir) Putin".
    private static bool OpensBefore(SentenceWords sentence, int last)
    {
        for (var i = last - 1; i >= Math.Max(0, last - 8); i--)
        {
            if (sentence.Folded(i) is "(" or ")") return sentence.Folded(i) == "(";
        }

        return false;
    }

    // Particles are lower case or capitals ("de Hoop", "De Wever"), and a hyphen may bind them ("al-Abadi").
    private static int SkipParticles(SentenceWords sentence, int at)
    {
        while (IsParticle(sentence.Folded(at)) && sentence.Folded(at) is not "y" and not "e" and not "st")
        {
            var next = sentence.Folded(at + 1) == "-" ? at + 2 : at + 1;
            if (!sentence.IsCapital(next) && !IsParticle(sentence.Folded(next))) break;
            at = next;
        }

        return at;
    }

    private static bool IsNamePart(SentenceWords sentence, int at)
    {
        if (!sentence.IsCapital(at) || !HasLetters(sentence, at)) return false;
        var form = sentence.Words[at].Form;
        if (form.Case is LetterCase.Upper && !sentence.IsShouted && form.Length > 3 && !form.Folded.EndsWith("jr", StringComparison.Ordinal)) return false;
        return (!IsFunctionWord(form.Folded) || IsWordSurname(sentence, at)) && IsFree(sentence, at);
    }

    // "Theresa May", "Mr Key": words are surnames behind a given name or a form of address.
    private static bool IsWordSurname(SentenceWords sentence, int at) =>
        WordSurnames.Contains(sentence.Folded(at)) && !sentence.IsHeadline
        && ((IsGivenName(sentence.Folded(at - 1)) && sentence.IsCapital(at - 1)) || sentence.Folded(at - 1) is "mr" or "mrs" or "ms" or "sir");

    private static bool HasLetters(SentenceWords sentence, int at) => char.IsLetter(sentence.Folded(at)[0]);

    // States and seats that are given names or surnames too ("Israel Katz", "Jim Jordan", "Denzel Washington") are settled by what stands beside them.
    private static bool IsFree(SentenceWords sentence, int at)
    {
        var owner = sentence.Owner(at);
        if (owner is null || owner.Kind is FoundKind.Person) return true;
        if (owner.First != owner.Last || owner.Kind is not (FoundKind.State or FoundKind.Seat)) return false;
        if (sentence.IsCapital(at - 1) && sentence.Owner(at - 1) is null && IsGivenName(sentence.Folded(at - 1))) return true;
        return IsGivenName(sentence.Folded(at)) && sentence.IsCapital(at + 1) && sentence.Owner(at + 1) is null && !IsFunctionWord(sentence.Folded(at + 1)) && !EndsOtherNames(sentence.Folded(at + 1));
    }

    private static bool Touches(SentenceWords sentence, int left, int right) =>
        right < sentence.Words.Count && sentence.Words[left].End == sentence.Words[right].Start;
}
