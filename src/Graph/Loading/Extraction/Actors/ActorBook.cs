using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>The actors of one document while they are being found, each once, with its mentions.</summary>
internal sealed class ActorBook
{
    private readonly Dictionary<string, Entry> entries = [];

    public IEnumerable<Mention> AllMentions => entries.Values.SelectMany(entry => entry.Mentions);

    public bool Knows(string id) => entries.ContainsKey(id);

    public void AddState(string id, SentenceWords sentence, Found found, MentionForm form) => Add(id, StateOf, sentence, found.First, found.Last, form);

    public void AddOrganisation(string id, Func<Organisation> create, SentenceWords sentence, Found found, MentionForm form = MentionForm.Name) =>
        Add(id, _ => create(), sentence, found.First, found.Last, form);

    /// <summary>An actor of the gazetteer: a state or an organisation.</summary>
    public void AddKnown(string id, SentenceWords sentence, int first, int last, MentionForm form) =>
        Add(id, id.StartsWith("State:", StringComparison.Ordinal) ? StateOf : OrganisationOf, sentence, first, last, form);

    public void AddPerson(PersonInText person, SentenceWords sentence, int first, int last, MentionForm form)
    {
        var entry = Add(person.Id, _ => new Person { Id = person.Id, Name = person.Name }, sentence, first, last, form);
        (entry.SpeaksFor, entry.Title) = (person.SpeaksFor, person.Title);
    }

    /// <summary>Another place where an actor that is already known is meant, by a word that is not its name.</summary>
    public void Refer(Mention mention) => entries[mention.ActorId].Add(mention);

    /// <summary>An actor of the gazetteer that the text means without naming it.</summary>
    /// <param name="alias">A name under which it is also known.</param>
    public string EnsureKnown(string id, string? alias = null)
    {
        if (!entries.TryGetValue(id, out var entry)) entries[id] = entry = new Entry(OrganisationOf(id));
        if (alias is not null) entry.Seen.Add(alias);
        return id;
    }

    /// <summary>The coalition of which the document speaks; null where it names none or several.</summary>
    public string? OnlyCoalition() => entries.Values.Select(entry => entry.Actor).OfType<Organisation>().Where(body => body.Kind == "coalition").Take(2).ToList() is [var only] ? only.Id : null;

    /// <summary>An organisation known from the document's metadata.</summary>
    public void EnsureNamed(Organisation organisation) => entries.TryAdd(organisation.Id, new Entry(organisation));

    /// <summary>A group or body that has no name of its own: "several countries", "the coalition".</summary>
    /// <param name="seen">The words by which the text speaks of it.</param>
    public string EnsureOrganisation(string name, string kind, string seen)
    {
        var id = "Organisation:" + ReadableKey.Of(name);
        if (!entries.TryGetValue(id, out var entry)) entries[id] = entry = new Entry(new Organisation { Id = id, Name = name, Kind = kind });
        entry.Seen.Add(seen);
        return id;
    }

    public ActorsOfText ToActors() => new([.. entries.Values.OrderBy(entry => entry.FirstStart).Select(entry => entry.ToActor())]);

    public Actor? Find(string id) => entries.GetValueOrDefault(id)?.Actor;

    private Entry Add(string id, Func<string, Actor> create, SentenceWords sentence, int first, int last, MentionForm form)
    {
        if (!entries.TryGetValue(id, out var entry)) entries[id] = entry = new Entry(create(id));
        var words = sentence.Words;
        entry.Add(new Mention(id, sentence.Sentence.Index, sentence.HeadToken(first, last), words[first].Start, words[last].End, form));
        if (form is not (MentionForm.Pronoun or MentionForm.Office)) entry.Seen.Add(PersonNames.TextOf(sentence, first, last));
        return entry;
    }

    private static State StateOf(string id) => Gazetteer.Shared.States[id].ToActor();

    private static Organisation OrganisationOf(string id) => Gazetteer.Shared.Organisations[id].ToActor();

    private sealed class Entry(Actor actor)
    {
        private readonly List<Mention> mentions = [];

        public Actor Actor => actor;

        public HashSet<string> Seen { get; } = [];

        public string? SpeaksFor { get; set; }

        public string? Title { get; set; }

        public IReadOnlyList<Mention> Mentions => mentions;

        public int FirstStart => mentions.Count > 0 ? mentions[0].Start : int.MaxValue;

        public void Add(Mention mention) => mentions.Add(mention);

        public ExtractedActor ToActor()
        {
            IReadOnlyList<string> aliases = [.. actor.Aliases.Concat(Seen).Where(name => name != actor.Name).Distinct().Order(StringComparer.Ordinal)];
            return new ExtractedActor { Actor = actor with { Aliases = aliases }, SpeaksFor = SpeaksFor, Title = Title, Mentions = [.. mentions.OrderBy(mention => mention.Start)] };
        }
    }
}
