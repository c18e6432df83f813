using Graph.Loading.Extraction.Events;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Relationships;

/// <summary>PRODUCED: what was signed or adopted at an event, or came out of it: "signed a declaration at a meeting in Paris", "the summit adopted …".</summary>
internal static class Outcomes
{
    public static IEnumerable<ExtractedRelationship> In(AnalysedDocument text, Sentence sentence, InstrumentsOfText instruments, EventsOfText events) =>
        from @event in events.In(sentence)
        from instrument in instruments.In(sentence)
        where Makes(sentence, sentence[@event.Head], sentence[instrument.Head])
        select new ExtractedRelationship(RelationshipTypes.Produced, @event.EventId, instrument.DocumentId, [RelationshipExtraction.Whole(text, sentence)]);

    private static bool Makes(Sentence sentence, Token @event, Token instrument)
    {
        var first = sentence.FirstOfCoordination(instrument);
        if (first.Relation is not ("dobj" or "nsubjpass") || sentence.HeadOf(first) is not { } verb) return false;
        if (verb.Lemma is not ("sign" or "adopt" or "issue" or "produce" or "conclude" or "approve" or "endorse") || sentence.IsNegated(verb)) return false;
        if (@event.Relation is "nsubj" && @event.Head == verb.Index) return true;
        return @event.Relation is "pobj" && sentence.HeadOf(@event) is { } preposition && preposition.Lemma.ToLowerInvariant() is "at" or "during" && (preposition.Head == verb.Index || sentence.Ancestors(preposition).Contains(verb));
    }
}
