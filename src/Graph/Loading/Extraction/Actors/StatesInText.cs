using System.Collections.Frozen;
using Graph.Loading.Language;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>States by name, adjective and people; seats where grammar shows that those who sit there are meant.</summary>
internal static class StatesInText
{
    private static readonly FrozenSet<string> IntentionVerbs = WordLists.Get("intention verbs");
    private static readonly FrozenSet<string> AddresseeVerbs = WordLists.Get("addressee verbs");

    public static void Add(SentenceWords sentence, ActorBook book)
    {
        foreach (var found in sentence.Found.ToList())
        {
            if (found.Kind is FoundKind.State) book.AddState(found.ActorId!, sentence, found, MentionForm.Name);
            else if (found.Kind is FoundKind.Adjective) book.AddState(found.ActorId!, sentence, found, MentionForm.Adjective);
            else if (found.Kind is FoundKind.Demonym) book.AddState(found.ActorId!, sentence, found, MentionForm.Description);
            else if (found.Kind is FoundKind.Seat && IsActor(sentence, found)) book.AddKnown(found.ActorId!, sentence, found.First, found.Last, MentionForm.Metonym);
        }
    }

    /// <summary>"Moscow rejected the idea", "told Kyiv", "Kyiv's allies"; not "in Paris", "the Paris summit", "Paris, January 6".</summary>
    internal static bool IsActor(SentenceWords sentence, Found seat)
    {
        var token = sentence.Sentence[sentence.HeadToken(seat.First, seat.Last)];
        if (StandsBeforeVerb(sentence.Sentence, sentence.Words[seat.First].Token, sentence.Words[seat.Last].Token, seat.Strength)) return true;
        if (token.Head < 0) return false;
        var head = sentence.Sentence[token.Head];
        return token.Relation switch
        {
            "nsubj" => Acts(head, seat.Strength),
            "agent" or "dobj" or "dative" => seat.Strength is not SeatStrength.Weak && AddresseeVerbs.Contains(head.Lemma),
            "poss" => seat.Strength is SeatStrength.Strong && !IsPlaceNoun(head),
            "conj" => seat.Strength is not SeatStrength.Weak && sentence.Sentence.Tokens.Any(other => other.Index == token.Head && other.Relation == "nsubj" && other.Head >= 0 && Acts(sentence.Sentence[other.Head], seat.Strength)),
            "pobj" => seat.Strength is SeatStrength.Strong && head.Relation == "agent",
            _ => false,
        };
    }

    // "Moscow rejected …": so plain that no tree is needed, which may take the name for a verb.
    private static bool StandsBeforeVerb(Sentence sentence, int first, int last, SeatStrength strength) =>
        last + 1 < sentence.Tokens.Count && sentence[last + 1].Tag is "VBD" or "VBZ" && Acts(sentence[last + 1], strength)
        && (first == 0 || sentence[first - 1] is { PartOfSpeech: PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Punct or PartOfSpeech.Adv });

    private static bool Acts(Token verb, SeatStrength strength) =>
        verb.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux && (strength is SeatStrength.Weak ? verb.Lemma is "say" or "reject" or "announce" or "deny" or "warn" : IntentionVerbs.Contains(verb.Lemma));

    private static bool IsPlaceNoun(Token noun) => noun.Lemma is "street" or "streets" or "centre" or "center" or "suburb" or "mayor" or "airport" or "outskirts" or "palace" or "square" or "museum" or "university";
}
