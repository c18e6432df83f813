using System.Collections.Frozen;
using Graph.Loading.Language;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>
/// Persons under a name that something proves to be one: a title before it, an apposition behind it, a given name in it, the gazetteer, or a verb
/// that only people do. Headlines and texts in capitals prove nothing: there, <see cref="PersonIdentity"/> looks only for who is known.
/// </summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> SpeechVerbs = WordLists.Get("speech verbs");

    public static IEnumerable<PersonCandidate> Find(SentenceWords sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var found = SpeakerLabels.Read(sentence, at) ?? (sentence.IsShouted || sentence.IsHeadline ? Known(sentence, at) ?? TitledInHeadline(sentence, at) : Titled(sentence, at) ?? Known(sentence, at) ?? Bare(sentence, at));
            if (found is null) continue;
            Claim(sentence, found);
            yield return found;
            at = found.Last;
        }
    }

    // "President Emmanuel Macron of France", "Gen. Joseph Votel", "Malaysia's Prime Minister, Najib Razak".
    private static PersonCandidate? Titled(SentenceWords sentence, int at)
    {
        if (PersonTitles.ReadAt(sentence, at) is not { } title) return null;
        return Named(sentence, title, title.End, "title") ?? (title.OwnerEnd > title.End ? Named(sentence, title, title.OwnerEnd, "title of") : null)
            ?? (sentence.Folded(title.OwnerEnd) == "," ? Named(sentence, title, title.OwnerEnd + 1, "title, name") : null);
    }

    // "President Michel Meets …": in a headline the name ends where the gazetteer knows it to end.
    private static PersonCandidate? TitledInHeadline(SentenceWords sentence, int at)
    {
        if (PersonTitles.ReadAt(sentence, at) is not { Office: not null } title || !sentence.IsCapital(title.End) || sentence.Owner(title.End) is not null) return null;
        if (!Gazetteer.Shared.HoldersWithSurname(Surnames.Fold(sentence.Folded(title.End))).Any()) return null;
        var owner = PersonTitles.OwnerOf(sentence, title, title.End + 1);
        var from = PersonTitles.FirstWithOwner(sentence, title);
        return new PersonCandidate(sentence, title.End, title.End) { Rule = "title in headline", Title = new PersonTitle(TextOf(sentence, from, title.End - 1), title.Office, owner) { First = from } };
    }

    private static PersonCandidate? Named(SentenceWords sentence, TitleSpan title, int first, string rule)
    {
        var last = EndOfName(sentence, first);
        if (last < 0) return null;
        var parts = NameWords.CountParts(sentence, first, last);
        if (NameWords.EndsOtherNames(sentence.Folded(last)) && !NameWords.IsGivenName(sentence.Folded(first))) return null;
        if (NameWords.IsCommon(sentence.Folded(last)) && !IsCourtesy(sentence, title) && (parts < 2 || !NameWords.IsGivenName(sentence.Folded(first)))) return null;
        if (parts < 2 && NameWords.IsGivenName(sentence.Folded(last)) && !IsCourtesy(sentence, title) && !Gazetteer.Shared.HoldersWithSurname(Surnames.Fold(sentence.Folded(last))).Any()) return null;
        if (title.Office is { Rank: 9 } or { Role: "head" or "official", Rank: >= 5 } && !sentence.IsCapital(title.First) && parts < 2) return null;
        if (rule != "title" && (parts < 2 || (rule == "title, name" && !Closes(sentence, last + 1)))) return null;
        var owner = PersonTitles.OwnerOf(sentence, title, last + 1);
        var from = PersonTitles.FirstWithOwner(sentence, title);
        return new PersonCandidate(sentence, first, last) { Rule = rule, Title = new PersonTitle(TextOf(sentence, from, TitleEnd(title, first) - 1), title.Office, owner) { First = from } };
    }

    private static bool IsCourtesy(SentenceWords sentence, TitleSpan title) =>
        Gazetteer.Shared.Honorifics.LongestAt(sentence.Words, title.First) is { Length: > 0, Value: "courtesy" or "royal" or "religious" or "noble" or "academic" };

    private static int TitleEnd(TitleSpan title, int name) => name >= title.OwnerEnd ? title.OwnerEnd : title.End;

    private static PersonCandidate? Known(SentenceWords sentence, int at)
    {
        if (sentence.Owner(at) is not { Kind: FoundKind.Person } known || known.First != at) return null;
        sentence.Remove(known);
        return new PersonCandidate(sentence, known.First, known.Last) { Rule = "gazetteer", Title = Appositions.After(sentence, known.Last + 1) };
    }

    // A name without title: two words at least, and something that shows a person.
    private static PersonCandidate? Bare(SentenceWords sentence, int at)
    {
        if (at > 0 && sentence.IsCapital(at - 1) && sentence.Owner(at - 1) is null && !NameWords.IsFunctionWord(sentence.Folded(at - 1))) return null;
        var last = EndOfName(sentence, at);
        if (last < 0 || NameWords.CountParts(sentence, at, last) < 2 || NameWords.EndsOtherNames(sentence.Folded(last)) || sentence.Folded(at - 1) == "the") return null;
        if (NameWords.IsCommon(sentence.Folded(at)) || IsNameOfPlace(sentence, last)) return null;
        var apposition = Appositions.After(sentence, last + 1);
        var rule = apposition is not null ? "apposition" : IsGivenThenOther(sentence, at, last) ? "given name" : Speaks(sentence, at, last) ? "speaks" : null;
        return rule is null ? null : new PersonCandidate(sentence, at, last) { Rule = rule, Title = apposition };
    }

    // "James S. Brady Press Briefing Room", "John F. Kennedy International Airport".
    private static bool IsNameOfPlace(SentenceWords sentence, int last)
    {
        for (var i = last + 1; i < last + 5 && sentence.IsCapital(i) && sentence.Owner(i) is null; i++)
        {
            if (NameWords.EndsOtherNames(sentence.Folded(i))) return true;
        }

        return false;
    }

    private static int EndOfName(SentenceWords sentence, int first) => NameWords.EndOfName(sentence, first);

    private static bool IsGivenThenOther(SentenceWords sentence, int first, int last) =>
        NameWords.IsGivenName(sentence.Folded(first)) && sentence.Folded(last).Length > 1 && !(NameWords.IsCommon(sentence.Folded(last)) && sentence.Token(last).PartOfSpeech is not PartOfSpeech.Propn);

    private static bool Speaks(SentenceWords sentence, int first, int last)
    {
        if (Enumerable.Range(first, last - first + 1).Any(word => sentence.IsCapital(word) && sentence.Token(word).PartOfSpeech is not PartOfSpeech.Propn)) return false;
        var head = sentence.Sentence[sentence.HeadToken(first, last)];
        return head.Relation is "nsubj" && head.Head >= 0 && SpeechVerbs.Contains(sentence.Sentence[head.Head].Lemma) && sentence.Sentence[head.Head].Lemma is "say" or "tell" or "add" or "write";
    }

    private static bool Closes(SentenceWords sentence, int word) => word >= sentence.Words.Count || sentence.Folded(word) is "," or "" or ";" or ":" or ")" or "(" || sentence.Token(word).PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private static void Claim(SentenceWords sentence, PersonCandidate person)
    {
        for (var i = person.First; i <= person.Last; i++)
        {
            if (sentence.Owner(i) is { } other) sentence.Remove(other);
        }

        sentence.Add(new Found(FoundKind.Person, person.First, person.Last));
    }

    internal static string TextOf(SentenceWords sentence, int first, int last)
    {
        var (from, to) = (sentence.Words[first], sentence.Words[Math.Max(first, last)]);
        var text = string.Join("", Enumerable.Range(from.Token, to.Token - from.Token + 1).Select(i => Spaced(sentence.Sentence, i, from.Token)));
        return text;
    }

    private static string Spaced(Sentence sentence, int token, int first) =>
        token > first && sentence[token].Start > sentence[token - 1].End ? " " + sentence[token].Text : sentence[token].Text;
}
