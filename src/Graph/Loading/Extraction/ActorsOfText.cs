using Graph.Loading.Language;

namespace Graph.Loading.Extraction;

/// <summary>The actors of a document and where they stand: what the other extractors ask "who is this?".</summary>
public sealed class ActorsOfText(IReadOnlyList<ExtractedActor> actors)
{
    private readonly ILookup<int, Mention> bySentence = actors.SelectMany(actor => actor.Mentions).OrderBy(mention => mention.Start).ToLookup(mention => mention.Sentence);
    private readonly Dictionary<string, ExtractedActor> byId = actors.ToDictionary(actor => actor.Id);

    public IReadOnlyList<ExtractedActor> All { get; } = actors;

    public ExtractedActor? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Mention> In(Sentence sentence) => bySentence[sentence.Index];

    /// <summary>Whom the phrase headed by this token means: usually one, none when unknown, several where one word stands for several.</summary>
    public IReadOnlyList<Mention> At(Sentence sentence, int token) => [.. In(sentence).Where(mention => mention.Head == token)];
}
