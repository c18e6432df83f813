using System.Collections.Frozen;
using Graph.Loading.Extraction.Events;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Relationships;

/// <summary>TOOK_PART_IN: "Macron hosted the summit in Paris", "a meeting in Paris of Germany and Poland", "talks between Ukraine and Russia in Istanbul".</summary>
internal static class Participation
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create("attend", "host", "hold", "convene", "chair", "join", "participate", "organize", "organise", "lead", "address", "open", "take");

    public static IEnumerable<ExtractedRelationship> In(AnalysedDocument text, Sentence sentence, ActorsOfText actors, EventsOfText events)
    {
        foreach (var mention in events.In(sentence))
        {
            var tokens = Named(sentence, sentence[mention.Head]).Concat(Acting(sentence, sentence[mention.Head]));
            foreach (var actor in tokens.SelectMany(token => actors.At(sentence, token.Index)).Select(each => each.ActorId).Distinct())
            {
                yield return new ExtractedRelationship(RelationshipTypes.TookPartIn, actor, mention.EventId, [RelationshipExtraction.Whole(text, sentence)]);
            }
        }
    }

    private static IEnumerable<Token> Named(Sentence sentence, Token noun) => sentence.Children(noun, "prep")
        .Where(prep => prep.Lemma.ToLowerInvariant() is "of" or "between" or "with" or "among")
        .SelectMany(prep => sentence.Children(prep, "pobj")).SelectMany(sentence.Coordinated);

    private static IEnumerable<Token> Acting(Sentence sentence, Token noun)
    {
        var verb = sentence.HeadOf(noun) is { PartOfSpeech: PartOfSpeech.Adp } preposition && preposition.Lemma.ToLowerInvariant() is "in" or "at" ? sentence.HeadOf(preposition) : sentence.HeadOf(noun);
        if (verb is null || !verb.IsVerb() || noun.Relation is not ("dobj" or "pobj" or "nsubjpass")) return [];
        if (noun.Relation is "pobj" && verb.Lemma is not ("participate" or "take" or "speak" or "meet")) return [];
        if (noun.Relation is "dobj" && !Verbs.Contains(verb.Lemma)) return [];
        if (sentence.IsNegated(verb) || sentence.Modal(verb) is not null) return [];
        return sentence.IsPassive(verb) ? sentence.Children(verb, "agent").SelectMany(by => sentence.Children(by, "pobj")).SelectMany(sentence.Coordinated) : sentence.Subjects(verb);
    }
}
