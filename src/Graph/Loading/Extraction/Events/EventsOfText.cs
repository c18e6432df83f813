using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Events;

/// <summary>The events that a document speaks of, and where.</summary>
public sealed class EventsOfText(IReadOnlyList<ExtractedEvent> events, IReadOnlyList<EventMention> mentions)
{
    private readonly ILookup<int, EventMention> bySentence = mentions.ToLookup(mention => mention.Sentence);

    public IReadOnlyList<ExtractedEvent> All { get; } = events;

    public IEnumerable<EventMention> In(Sentence sentence) => bySentence[sentence.Index];

    /// <summary>Id of the event that the phrase headed by this token means; null when it means none.</summary>
    public string? At(Sentence sentence, int token) => In(sentence).FirstOrDefault(mention => mention.Head == token)?.EventId;
}

/// <param name="Head">Index of the head token in the sentence: "summit", "meeting".</param>
public sealed record EventMention(string EventId, int Sentence, int Head);
