using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>The persons of a document: names settled, surnames alone added.</summary>
internal sealed class PersonsInText
{
    private readonly PersonIdentity identity;

    private PersonsInText(PersonIdentity identity, IReadOnlyList<PersonInText> people) => (this.identity, All) = (identity, people);

    public IReadOnlyList<PersonInText> All { get; }

    public static PersonsInText Settle(IReadOnlyList<SentenceWords> sentences, List<PersonCandidate> named, PartialDate? published)
    {
        var identity = new PersonIdentity(DayOf(published));
        var people = identity.Settle(named);
        var surnames = people.SelectMany(person => person.Candidates).Select(candidate => candidate.Surname).ToHashSet();
        foreach (var single in sentences.SelectMany(sentence => SurnamesAlone.Find(sentence, surnames)))
        {
            if (identity.OfSurname(single) is { } person && !person.Candidates.Contains(single)) person.Add(single);
        }

        return new PersonsInText(identity, people);
    }

    public void Enter(ActorBook book)
    {
        foreach (var person in All)
        {
            person.SpeaksFor = identity.ActsFor(person, book.Knows);
            foreach (var candidate in person.Candidates) book.AddPerson(person, candidate.Sentence, candidate.First, candidate.Last, MentionForm.Name);
        }
    }

    private static DateOnly? DayOf(PartialDate? date) => date is { } known ? known.Date ?? new DateOnly(known.Year, known.Month ?? 7, 1) : null;
}
