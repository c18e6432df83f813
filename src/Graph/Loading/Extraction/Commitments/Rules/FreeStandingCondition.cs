using Graph.Loading.Extraction.Conditions;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>A condition that binds nobody: "we can only get to a deal if …", "depends on ratification", "every partner must, under its own procedures, decide".</summary>
internal sealed class FreeStandingCondition : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() && token.PartOfSpeech != PartOfSpeech.Adj) yield break;
        if (Name(context, sentence, token) is not { } name) yield break;
        yield return new Finding
        {
            Rule = name,
            Sentence = sentence,
            Action = ActionGroup.Of(token),
            Cue = token,
            Subjects = sentence.Subjects(token),
            Kind = CommitmentKind.Condition,
            Strength = Strength.Possible,
            Confidence = 0.7,
        };
    }

    private static string? Name(RuleContext context, Sentence sentence, Token token)
    {
        if (IsOnlyIf(context, sentence, token)) return "only if";
        if (Depends(sentence, token)) return "depends on";
        if (IsImpossibleWithout(sentence, token)) return "not without";
        return IsBoundToProcedure(sentence, token) ? "under procedures" : null;
    }

    private static bool IsOnlyIf(RuleContext context, Sentence sentence, Token token)
    {
        if (sentence.Modal(token) is not { } modal || modal.Lemma is not ("can" or "will" or "could" or "may")) return false;
        if (!sentence.Children(token, "advmod").Any(adverb => adverb.Is("only")) && !IsOnlyBeforeIf(sentence)) return false;
        return ConditionFinder.Of(context.Text, sentence, token).Any(condition => condition.Condition.Operator is ConditionOperator.If or ConditionOperator.Once);
    }

    private static bool IsOnlyBeforeIf(Sentence sentence) =>
        sentence.Tokens.Zip(sentence.Tokens.Skip(1)).Any(pair => pair.First.Is("only") && pair.Second.Text.ToLowerInvariant() is "if" or "when" or "once" or "after");

    // "A just peace cannot be realized without the withdrawal of troops."
    private static bool IsImpossibleWithout(Sentence sentence, Token token) =>
        sentence.Modal(token) is { Lemma: "can" or "could" or "may" } && sentence.IsNegated(token) && sentence.Children(token, "prep").Any(prep => prep.Is("without") && sentence.Child(prep, "pobj") is not null);

    private static bool Depends(Sentence sentence, Token token)
    {
        if (token.Lemma is not ("depend" or "hinge" or "contingent" or "conditional" or "conditioned") && token.Text.ToLowerInvariant() is not ("contingent" or "conditional" or "dependent")) return false;
        if (token.PartOfSpeech == PartOfSpeech.Adj && token.Relation is not ("acomp" or "oprd" or "amod")) return false;
        if (!sentence.Children(token, "prep").Any(prep => prep.Lemma is "on" or "upon")) return false;
        return sentence.Subjects(token).Any(subject => WordSets.Means.Contains(subject.Lemma) || WordSets.Instruments.Contains(subject.Lemma) || WordSets.UncertainEvents.Contains(subject.Lemma));
    }

    // "Each state must decide under its own procedures", "must be ratified by parliament".
    private static bool IsBoundToProcedure(Sentence sentence, Token token)
    {
        if (sentence.Modal(token) is not { Lemma: "must" }) return false;
        if (token.Lemma is "ratify" or "approve" or "authorize" or "authorise" && sentence.IsPassive(token)) return true;
        return sentence.Children(token, "prep").Any(prep => prep.Lemma.ToLowerInvariant() is "under" or "through" or "by" && sentence.Children(prep, "pobj").Any(noun => noun.Lemma is "procedure" or "process" or "law" or "constitution" or "parliament"));
    }
}
