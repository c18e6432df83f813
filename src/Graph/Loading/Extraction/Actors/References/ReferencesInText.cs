using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>
/// Words that speak of actors without naming them: "the French president", "the allies", "Ukrainian officials", "he", "they". Read in the order of
/// the text, each against who was spoken of before.
/// </summary>
internal sealed class ReferencesInText
{
    private readonly ActorBook book;
    private readonly History history = new();
    private readonly ILookup<int, Mention> namesBySentence;
    private readonly HashSet<(int Sentence, int Token)> taken = [];
    private readonly OfficePhrases offices;
    private readonly GroupPhrases groups;

    private ReferencesInText(ActorBook book, IReadOnlyList<PersonInText> people)
    {
        this.book = book;
        namesBySentence = book.AllMentions.OrderBy(mention => mention.Start).ToLookup(mention => mention.Sentence);
        foreach (var candidate in people.SelectMany(person => person.Candidates)) Take(candidate);
        offices = new OfficePhrases(book, people, history);
        var sides = people.SelectMany(person => person.Candidates, (person, candidate) => (candidate.Sentence.Sentence.Index, person.SpeaksFor)).Distinct().ToLookup(each => each.Index, each => each.SpeaksFor);
        groups = new GroupPhrases(book, history, sentence => sides[sentence].Where(side => side is not null && side.StartsWith("State:", StringComparison.Ordinal)).Distinct().ToList() is [var only] ? only : null);
    }

    public static void Add(IReadOnlyList<SentenceWords> sentences, IReadOnlyList<PersonInText> people, ActorBook book)
    {
        var references = new ReferencesInText(book, people);
        foreach (var sentence in sentences) references.Read(sentence);
    }

    private void Read(SentenceWords sentence)
    {
        var names = namesBySentence[sentence.Sentence.Index].ToLookup(mention => mention.Head);
        if (offices.Label(sentence) is var (speaker, label) && speaker is not null) Enter(Of(speaker, sentence, 0, label, MentionForm.Office), sentence);
        foreach (var token in sentence.Sentence.Tokens)
        {
            foreach (var mention in names[token.Index]) history.Add(mention, sentence.Sentence);
            if (names[token.Index].Any(mention => mention.Form is not MentionForm.Adjective) || taken.Contains((sentence.Sentence.Index, token.Index))) continue;
            foreach (var mention in Point(sentence, token, names)) Enter(mention, sentence);
        }

        foreach (var actors in Coordinated(sentence.Sentence)) history.AddTogether(actors);
    }

    // Persons with persons, states and bodies with their like.
    private IEnumerable<IReadOnlyList<string>> Coordinated(Sentence sentence) =>
        namesBySentence[sentence.Index].Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym)
            .GroupBy(mention => (sentence.FirstOfCoordination(sentence[mention.Head]).Index, mention.ActorId.StartsWith("Person:", StringComparison.Ordinal)))
            .Select(group => (IReadOnlyList<string>)[.. group.Select(mention => mention.ActorId).Distinct()]).Where(actors => actors.Count > 1);

    private IEnumerable<Mention> Point(SentenceWords sentence, Token token, ILookup<int, Mention> names)
    {
        if (token.PartOfSpeech is PartOfSpeech.Pron) return Pronouns.Read(sentence.Sentence, token, history).Select(id => Of(id, sentence, token.Index, token.Index, MentionForm.Pronoun));
        if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || (token.Relation is "compound" && token.Lemma is not "coalition")) return [];
        var phrase = new NounPhrase(sentence.Sentence, token.Index);
        var owners = phrase.Owners.SelectMany(owner => names[owner]).Select(mention => mention.ActorId).Distinct().ToList();
        var apposed = phrase.Apposed.SelectMany(name => names[name]).Where(mention => mention.Form is MentionForm.Name).Select(mention => mention.ActorId).Distinct().ToList();
        if (apposed.Count > 0) return apposed.Select(id => Of(id, sentence, phrase.First, token.Index, MentionForm.Office));
        if (offices.Read(sentence, phrase, owners) is { Count: > 0 } holders) return holders.Select(id => Of(id, sentence, phrase.First, token.Index, MentionForm.Office));
        return groups.Read(sentence, phrase, owners).Select(id => Of(id, sentence, phrase.First, token.Index, MentionForm.Description));
    }

    private void Enter(Mention mention, SentenceWords sentence)
    {
        book.Refer(mention);
        history.Add(mention, sentence.Sentence);
    }

    // The words of a title belong to the name beside it: "President Macron" speaks of him once.
    private void Take(PersonCandidate candidate)
    {
        var (sentence, from) = (candidate.Sentence.Sentence.Index, candidate.Title is { } title && title.First < candidate.First ? title.First : candidate.First);
        for (var word = from; word <= candidate.Last; word++) taken.Add((sentence, candidate.Sentence.Words[word].Token));
    }

    private static Mention Of(string id, SentenceWords sentence, int first, int head, MentionForm form) =>
        new(id, sentence.Sentence.Index, head, sentence.Sentence[first].Start, sentence.Sentence[head].End, form);
}
