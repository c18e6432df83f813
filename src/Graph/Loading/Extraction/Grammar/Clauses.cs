using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Grammar;

/// <summary>Who does what a verb says, where grammar leaves the subject out.</summary>
internal static class Clauses
{
    /// <summary>The heads of the verb's subject phrases: its own, the shared one of a coordination, the controller of an infinitive, the noun a relative clause describes.</summary>
    public static IReadOnlyList<Token> Subjects(this Sentence sentence, Token verb)
    {
        for (var steps = 0; steps < 12; steps++)
        {
            if (sentence.Child(verb, "nsubj", "nsubjpass", "expl") is { } subject) return Named(sentence, subject, verb);
            if (Mistaken(sentence, verb) is { } name) return [name];
            if (BeforeModal(sentence, verb) is { } near) return sentence.Coordinated(sentence.FirstOfCoordination(near));
            if (sentence.HeadOf(verb) is not { } head) return [];
            switch (verb.Relation)
            {
                case "conj" or "xcomp" or "advcl" or "dep" or "ccomp" when head.IsVerb() || head.PartOfSpeech == PartOfSpeech.Adj:
                    verb = head;
                    break;
                case "acomp" or "attr" or "oprd" or "prep" or "pcomp":
                    verb = head;
                    break;
                case "relcl" or "acl":
                    return sentence.Coordinated(head);
                default:
                    return [];
            }
        }

        return [];
    }

    // "Norway pledged …": a name at the beginning of a sentence that was taken for an adverb or adjective. No adverb stands there before a verb without a subject.
    private static Token? Mistaken(Sentence sentence, Token verb)
    {
        if (verb.Tag is not ("VBD" or "VBZ" or "VBP" or "VB") || sentence[0] is not { Relation: "advmod" or "npadvmod" or "amod" or "dep" or "compound" or "intj" or "nmod" } first) return null;
        if (first.Head != verb.Index || !char.IsUpper(first.Text[0]) || sentence.IsInfinitive(verb)) return null;
        return sentence.Tokens.Skip(1).Take(verb.Index - 1).All(token => token.PartOfSpeech is PartOfSpeech.Aux) ? first : null;
    }

    // "that, following the ceasefire, the UK and France will …": the parser hung the subject beside "ceasefire".
    private static Token? BeforeModal(Sentence sentence, Token verb) =>
        verb.Relation is "ccomp" && sentence.Modal(verb) is { Index: > 0 } modal && sentence[modal.Index - 1] is { Relation: "conj" or "appos" } noun && noun.IsNominal() ? noun : null;

    private static IReadOnlyList<Token> Named(Sentence sentence, Token subject, Token verb) =>
        subject.Tag is "WDT" or "WP" or "WP$" && Relative(sentence, verb) is { } antecedent ? sentence.Coordinated(antecedent) : sentence.Coordinated(subject);

    private static Token? Relative(Sentence sentence, Token verb)
    {
        var first = sentence.FirstOfCoordination(verb);
        if (first.Relation != "relcl" || sentence.HeadOf(first) is not { } head) return null;
        // Where the parser hung the clause under a verb, the noun before it is meant.
        return head.IsNominal() ? head : sentence.Tokens.LastOrDefault(token => token.IsNominal() && token.Index < first.Index && token.Tag is not ("WDT" or "WP" or "WP$") && token.Relation is not ("compound" or "nsubj"));
    }
}
