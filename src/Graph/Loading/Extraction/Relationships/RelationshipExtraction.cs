using Graph.Loading.Extraction.Events;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Relationships;

/// <summary>How the actors, instruments and events of a document are related, each relationship with the sentences that say so.</summary>
public static class RelationshipExtraction
{
    public static IReadOnlyList<ExtractedRelationship> Find(AnalysedDocument text, ActorsOfText actors, InstrumentsOfText instruments, EventsOfText events)
    {
        var found = text.Sentences.SelectMany(sentence => PartiesToInstruments.In(text, sentence, actors, instruments)
            .Concat(Participation.In(text, sentence, actors, events))
            .Concat(Outcomes.In(text, sentence, instruments, events))
            .Concat(Memberships.In(text, sentence, actors)));
        return [.. found.GroupBy(each => (each.Type, each.From, each.To, Action: each.Properties.GetValueOrDefault("action"))).Select(Merged)];
    }

    private static ExtractedRelationship Merged(IEnumerable<ExtractedRelationship> same)
    {
        var all = same.ToList();
        return all[0] with { Evidence = [.. all.SelectMany(each => each.Evidence).Distinct()] };
    }

    /// <summary>The whole sentence as evidence: a relationship needs its subject, verb and object.</summary>
    internal static Evidence Whole(AnalysedDocument text, Sentence sentence) => Evidence.Of(text, sentence, sentence.Start, sentence.End);
}
