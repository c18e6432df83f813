using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"Reiterated its commitment to ensuring", "signaled readiness to take", "has plans to build", "the offer of talks".</summary>
internal sealed class CommissiveNoun : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (token.PartOfSpeech != PartOfSpeech.Noun || CommissiveHeads.Find(token) is not { } head) yield break;
        var subjects = Owners(context, sentence, token);
        var verb = Governor(sentence, token);
        // "Labour has a plan to": a party nobody knows by name. "Support for" promises only where somebody affirms it.
        if (!context.CanAct(sentence, subjects) && !(verb is { Lemma: "have" } && subjects.Any(subject => subject.PartOfSpeech == PartOfSpeech.Propn))) yield break;
        if (head.Takes("affirmed") && (verb is null || !WordSets.Affirming.Contains(verb.Lemma))) yield break;
        var negated = sentence.IsNegated(token) || sentence.Children(token, "det").Any(word => word.Lemma == "no") || (verb is not null && sentence.IsNegated(verb));
        if (negated && head.Class == CommissiveClass.Refuse) yield break;
        var reversed = negated || head.Class == CommissiveClass.Refuse;
        foreach (var action in Complements.OfNoun(sentence, token, head))
        {
            yield return new Finding
            {
                Rule = reversed ? "noun of refusal" : "commissive noun",
                Sentence = sentence,
                Action = action,
                Cue = token,
                Subjects = subjects,
                Kind = head.Class == CommissiveClass.Threat ? CommitmentKind.Threat : reversed ? CommitmentKind.Refusal : CommitmentKind.Commitment,
                Strength = reversed ? Strength.Refused : head.Strength,
                Polarity = reversed ? Polarity.Negative : Polarity.Positive,
                Confidence = 0.8,
            };
        }
    }

    // Whose commitment: "our", "the United States'", "the readiness of France", "by France", or the subject of the verb that has it as object.
    private static IReadOnlyList<Token> Owners(RuleContext context, Sentence sentence, Token noun)
    {
        if (sentence.Child(noun, "poss") is { } owner && (owner.Tag != "PRP$" || PartyFinder.IsSpeaker(owner) || context.Actors.At(sentence, owner.Index).Count > 0 || Governor(sentence, noun) is null)) return sentence.Coordinated(owner);
        var of = sentence.Children(noun, "prep").Where(prep => prep.Lemma is "of" or "by" or "from").SelectMany(prep => sentence.Children(prep, "pobj"))
            .Concat(sentence.Children(noun, "agent").SelectMany(by => sentence.Children(by, "pobj"))).FirstOrDefault(named => named.PartOfSpeech == PartOfSpeech.Propn);
        if (of is not null) return sentence.Coordinated(of);
        var modifiers = sentence.Children(noun, "amod", "compound", "nmod").Where(word => word.PartOfSpeech == PartOfSpeech.Propn || char.IsUpper(word.Text[0])).ToList();
        if (Governor(sentence, noun) is { } verb && sentence.Subjects(verb) is { Count: > 0 } subjects) return subjects;
        return modifiers;
    }

    private static Token? Governor(Sentence sentence, Token noun)
    {
        noun = sentence.FirstOfCoordination(noun);
        if (sentence.HeadOf(noun) is not { } head) return null;
        if (noun.Relation is "dobj" or "attr" or "oprd") return head.IsVerb() ? head : null;
        return noun.Relation == "pobj" && sentence.HeadOf(head) is { } above && above.IsVerb() && head.Lemma is "with" or "in" or "as" or "of" or "on" ? sentence.HeadOf(head) : null;
    }
}
