using System.Collections.Frozen;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>Names of the gazetteer: states with their adjectives and people, organisations, seats, office holders under their full name.</summary>
internal static class KnownNames
{
    // Acronyms that are words once everything is in capitals: "TELL US WHO".
    private static readonly FrozenSet<string> Words = WordLists.Get("acronyms that are words");

    // "Labour", "Democrats", "Conservatives" …: known organisations of one word are names only where no other word of a name stands beside them.
    public static void Find(SentenceWords sentence)
    {
        for (var at = 0; at < sentence.Words.Count;)
        {
            var match = Gazetteer.Shared.Names.LongestAt(sentence.Words, at);
            if (match.Length > 0 && IsMeant(sentence, at, match)) sentence.Add(Of(match, at));
            at += Math.Max(1, match.Length);
        }
    }

    private static Found Of(PhraseMatch<ReferenceName> match, int at) =>
        new(Kind(match.Value.Kind), at, at + match.Length - 1) { ActorId = match.Value.ActorId, Strength = match.Value.Strength };

    private static bool IsMeant(SentenceWords sentence, int at, PhraseMatch<ReferenceName> match)
    {
        if (match.Length == 1 && sentence.IsShouted && Words.Contains(sentence.Folded(at))) return false;
        if (match.Value.Kind is not ReferenceNameKind.Organisation || match.Length > 1) return true;
        return !IsPartOfLongerName(sentence, at);
    }

    // "Chevron" in "Chevron Canyon", "Democrats" in "Sweden Democrats": a word that is known alone, in a name that is not.
    private static bool IsPartOfLongerName(SentenceWords sentence, int at) =>
        sentence.Words[at].Form.Case is LetterCase.Capital or LetterCase.Mixed && !sentence.IsHeadline
        && ((at > 1 && IsNameWord(sentence, at - 1)) || IsNameWord(sentence, at + 1));

    private static bool IsNameWord(SentenceWords sentence, int at) =>
        at >= 0 && at < sentence.Words.Count && sentence.Words[at].Form.Case is LetterCase.Capital or LetterCase.Mixed && !NameWords.IsFunctionWord(sentence.Folded(at))
        && Gazetteer.Shared.Names.LongestAt(sentence.Words, at).Length == 0 && Gazetteer.Shared.Offices.LongestAt(sentence.Words, at).Length == 0;

    private static FoundKind Kind(ReferenceNameKind kind) => kind switch
    {
        ReferenceNameKind.State => FoundKind.State,
        ReferenceNameKind.Adjective => FoundKind.Adjective,
        ReferenceNameKind.Demonym => FoundKind.Demonym,
        ReferenceNameKind.Organisation => FoundKind.Organisation,
        ReferenceNameKind.Seat => FoundKind.Seat,
        ReferenceNameKind.Person => FoundKind.Person,
        _ => FoundKind.NoActor,
    };
}
