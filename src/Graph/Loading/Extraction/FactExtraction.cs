using Graph.Loading.Extraction.Actors;
using Graph.Loading.Extraction.Commitments;
using Graph.Loading.Extraction.Events;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Extraction.Relationships;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction;

/// <summary>An analysed document's facts: who is spoken of, whose words are whose, who binds himself to what.</summary>
public static class FactExtraction
{
    public static DocumentFacts Extract(AnalysedDocument text)
    {
        var actors = ActorExtraction.Find(text);
        var instruments = InstrumentExtraction.Find(text);
        var events = EventExtraction.Find(text);
        var speech = SpeechOfText.Of(text, actors);
        var commitments = CommitmentExtraction.Find(text, actors, instruments, speech);
        var relationships = RelationshipExtraction.Find(text, actors, instruments, events);
        return new DocumentFacts
        {
            Text = text,
            Actors = ActorsInUse.Of(actors, commitments, relationships),
            Documents = instruments.All,
            Events = events.All,
            Relationships = relationships,
            Commitments = commitments,
        };
    }
}
