using System.Collections.Frozen;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Relationships;

/// <summary>PARTY_TO: who signed, adopted, ratified … what. "Macron and Starmer signed a declaration"; "the treaty was ratified by Turkey".</summary>
internal static class PartiesToInstruments
{
    private static readonly FrozenDictionary<string, string> Actions = new Dictionary<string, string>
    {
        ["sign"] = "signed",
        ["initial"] = "signed",
        ["conclude"] = "signed",
        ["adopt"] = "adopted",
        ["approve"] = "adopted",
        ["endorse"] = "endorsed",
        ["join"] = "endorsed",
        ["ratify"] = "ratified",
        ["negotiate"] = "negotiated",
        ["witness"] = "witnessed",
        ["reject"] = "declined",
        ["refuse"] = "declined",
        ["decline"] = "declined",
        ["leave"] = "withdrew",
        ["quit"] = "withdrew",
        ["withdraw"] = "withdrew",
    }.ToFrozenDictionary();

    public static IEnumerable<ExtractedRelationship> In(AnalysedDocument text, Sentence sentence, ActorsOfText actors, InstrumentsOfText instruments)
    {
        foreach (var mention in instruments.In(sentence))
        {
            if (VerbOver(sentence, sentence[mention.Head]) is not { } verb || !Actions.TryGetValue(verb.Lemma, out var action) || IsUnreal(sentence, verb)) continue;
            foreach (var party in Parties(sentence, verb).SelectMany(token => actors.At(sentence, token.Index)).Select(each => each.ActorId).Distinct())
            {
                yield return new ExtractedRelationship(RelationshipTypes.PartyTo, party, mention.DocumentId, [RelationshipExtraction.Whole(text, sentence)])
                {
                    Properties = new Dictionary<string, object> { ["action"] = action },
                };
            }
        }
    }

    // "signed the treaty", "withdrew from the treaty", "the treaty was signed".
    private static Token? VerbOver(Sentence sentence, Token instrument)
    {
        var first = sentence.FirstOfCoordination(instrument);
        if (sentence.HeadOf(first) is not { } head) return null;
        if (first.Relation is "dobj" or "nsubjpass") return head;
        return first.Relation is "pobj" && head.Lemma is "from" or "to" or "on" or "up" ? sentence.HeadOf(head) is { } above && above.IsVerb() ? above : null : null;
    }

    private static IEnumerable<Token> Parties(Sentence sentence, Token verb) => sentence.IsPassive(verb)
        ? sentence.Children(verb, "agent").SelectMany(by => sentence.Children(by, "pobj")).SelectMany(sentence.Coordinated)
        : sentence.Subjects(verb);

    // "will sign", "did not sign", "to sign": not done.
    private static bool IsUnreal(Sentence sentence, Token verb) => sentence.IsNegated(verb) || sentence.Modal(verb) is not null || sentence.IsInfinitive(verb);
}
