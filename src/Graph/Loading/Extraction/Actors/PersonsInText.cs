using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>The persons of a document: names settled, surnames alone added, mentions entered.</summary>
internal static class PersonsInText
{
    public static IReadOnlyList<PersonInText> Add(IReadOnlyList<SentenceWords> sentences, List<PersonCandidate> named, PartialDate? published, ActorBook book)
    {
        var identity = new PersonIdentity(DayOf(published));
        var people = identity.Settle(named);
        var surnames = people.SelectMany(person => person.Candidates).Select(candidate => candidate.Surname).ToHashSet();
        foreach (var single in sentences.SelectMany(sentence => SurnamesAlone.Find(sentence, surnames)))
        {
            if (identity.OfSurname(single) is { } person && !person.Candidates.Contains(single)) person.Add(single);
        }

        foreach (var person in people) Enter(person, identity, book);
        return people;
    }

    private static void Enter(PersonInText person, PersonIdentity identity, ActorBook book)
    {
        person.SpeaksFor = identity.ActsFor(person, book.Knows);
        foreach (var candidate in person.Candidates)
        {
            book.AddPerson(person, candidate.Sentence, candidate.First, candidate.Last, Extraction.MentionForm.Name);
            if (candidate.Sentence.Owner(candidate.First) is null) candidate.Sentence.Add(new Found(FoundKind.Person, candidate.First, candidate.Last) { ActorId = person.Id });
        }
    }

    private static DateOnly? DayOf(PartialDate? date) => date is { } known ? known.Date ?? new DateOnly(known.Year, known.Month ?? 7, 1) : null;
}
