using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>
/// Offices without a name: "the French president" is who holds that office in this text; where the text names nobody, an office of a state speaks
/// for the state.
/// </summary>
internal sealed class OfficePhrases(ActorBook book, IReadOnlyList<PersonInText> people, History history)
{
    public IReadOnlyList<string> Read(SentenceWords sentence, NounPhrase phrase, IReadOnlyList<string> owners)
    {
        if (OfficeAt(sentence, phrase) is not { } office) return [];
        if (office.IsPlural) return owners.Count > 0 ? owners : Pair(sentence, phrase);
        if (owners.Count > 0) return [Holder(office, owners[0]) ?? owners[0]];
        return phrase.IsDefinite && LatestHolder(sentence, office) is { } holder ? [holder] : [];
    }

    /// <summary>"THE PRESIDENT:" before what he says: who holds that office in this text, and the token of the office.</summary>
    public (string? Holder, int Token) Label(SentenceWords sentence)
    {
        if (sentence.Words.Count < 3 || sentence.Folded(0) is not "the" || sentence.Words[0].Form.Case is not LetterCase.Upper) return default;
        var office = Gazetteer.Shared.Offices.LongestAt(sentence.Words, 1);
        if (office.Length == 0 || sentence.Folded(office.Length + 1) != ":") return default;
        return (people.FirstOrDefault(person => Holds(person, office.Value))?.Id, sentence.Words[office.Length].Token);
    }

    private static Office? OfficeAt(SentenceWords sentence, NounPhrase phrase)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Count && words[at].Token <= phrase.Noun; at++)
        {
            if (words[at].Token < phrase.First) continue;
            var match = Gazetteer.Shared.Offices.LongestAt(words, at);
            if (match.Length > 0 && words[at + match.Length - 1].Token == phrase.Noun && match.Value.Rank < 9) return match.Value;
        }

        return null;
    }

    private string? Holder(Office office, string owner) =>
        people.FirstOrDefault(person => (person.SpeaksFor == owner || person.Titles.Any(title => title.OwnerId == owner)) && Holds(person, office))?.Id;

    // "President Zelenskyy thanked the President": not the subject of the same sentence, where there is another.
    private string? LatestHolder(SentenceWords sentence, Office office)
    {
        var holders = people.Where(person => Holds(person, office)).Select(person => person.Id).ToHashSet();
        if (holders.Count == 0) return null;
        var spoken = history.All().Where(each => holders.Contains(each.ActorId)).ToList();
        return (spoken.Find(each => !(each.IsSubject && each.Sentence == sentence.Sentence.Index)) ?? spoken.FirstOrDefault())?.ActorId
            ?? (sentence.Sentence.Index < 3 && holders.Count == 1 ? holders.First() : null);
    }

    // "the leader" and "the head of state" may be said of whoever leads.
    private static bool Holds(PersonInText person, Office office) => person.Titles.Any(title => title.Office is { } held
        && (held.Name == office.Name || Last(held.Name) == Last(office.Name) || (office.Role is "leader" && held.Rank <= 2)));

    private static string Last(string office) => office[(office.LastIndexOf(' ') + 1)..];

    // "The two leaders", "both presidents", "the Presidents": the two who were spoken of last.
    private List<string> Pair(SentenceWords sentence, NounPhrase phrase)
    {
        if (!phrase.IsTwo && (!phrase.IsDefinite || phrase.Lemma is not ("leader" or "president" or "minister") || book.OnlyCoalition() is not null)) return [];
        var last = history.Before(sentence.Sentence.Index).Where(each => each.IsPerson).Select(each => each.ActorId).Distinct().Take(3).ToList();
        return last.Count == 2 || (last.Count > 2 && phrase.IsTwo) ? [.. last.Take(2)] : [];
    }
}
