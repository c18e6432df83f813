using Graph.Loading.Language;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>Surnames without title: "Macron said", "Starmer's office", also in headlines and capitals.</summary>
internal static class SurnamesAlone
{
    public static IEnumerable<PersonCandidate> Find(SentenceWords sentence, IReadOnlySet<string> surnames)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!IsSurname(sentence, at, surnames) || sentence.Folded(at + 1) is "administration" or "regime" or "government" or "dynasty") continue;
            DropAcronymBefore(sentence, at);
            yield return new PersonCandidate(sentence, at, at) { Rule = "surname" };
        }
    }

    private static bool IsSurname(SentenceWords sentence, int at, IReadOnlySet<string> surnames)
    {
        var folded = Surnames.Fold(sentence.Folded(at));
        if (!sentence.IsCapital(at) || (sentence.Owner(at) is { } owner && !GivesWay(sentence, owner, surnames.Contains(folded)))) return false;
        if (!surnames.Contains(folded) && !IsHolder(sentence, at, folded)) return false;
        if (sentence.IsShouted || sentence.IsHeadline) return sentence.Token(at).PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun;
        return sentence.Token(at).PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X && !ContinuesName(sentence, at);
    }

    // "Monaco said" in a text on Lisa Monaco: the state of that name is not meant, unless as a place.
    private static bool GivesWay(SentenceWords sentence, Found owner, bool isSurname)
    {
        if (!isSurname || owner.First != owner.Last || owner.Kind is not (FoundKind.State or FoundKind.Seat) || sentence.Folded(owner.First - 1) is "in" or "to" or "from" or "of" or "with") return false;
        sentence.Remove(owner);
        return true;
    }

    // "NSC Waltz": the acronym is his title here.
    private static void DropAcronymBefore(SentenceWords sentence, int at)
    {
        if (sentence.Owner(at - 1) is { Kind: FoundKind.Organisation } acronym && acronym.First == acronym.Last && sentence.Words[at - 1].Form.Case is LetterCase.Upper) sentence.Remove(acronym);
    }

    // A surname of the gazetteer that no other word can be taken for.
    private static bool IsHolder(SentenceWords sentence, int at, string folded) =>
        folded.Length > 3 && !NameWords.IsGivenName(folded) && !NameWords.IsFunctionWord(folded) && !NameWords.EndsOtherNames(folded)
        && sentence.Words[at].Form.Case is LetterCase.Capital or LetterCase.Mixed && Gazetteer.Shared.HoldersWithSurname(folded).Any();

    private static bool ContinuesName(SentenceWords sentence, int at) => IsOther(sentence, at - 1) || IsOther(sentence, at + 1);

    private static bool IsOther(SentenceWords sentence, int at) =>
        at >= 0 && at < sentence.Words.Count && sentence.Words[at].Form.Case is LetterCase.Capital or LetterCase.Mixed && sentence.Owner(at) is null && !NameWords.IsFunctionWord(sentence.Folded(at))
        && sentence.Token(at).PartOfSpeech is PartOfSpeech.Propn;
}
