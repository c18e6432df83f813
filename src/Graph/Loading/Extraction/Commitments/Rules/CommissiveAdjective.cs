using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"Stands ready to help", "is willing to commit", "remains determined to", "is reluctant to".</summary>
internal sealed class CommissiveAdjective : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (token.PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv) || CommissiveHeads.FindAdjective(token) is not { } head) yield break;
        if (!IsPredicate(sentence, token)) yield break;
        var subjects = sentence.Subjects(token);
        if (!context.CanAct(sentence, subjects)) yield break;
        var negated = sentence.IsNegated(token) || (sentence.HeadOf(token) is { } copula && copula.IsVerb() && sentence.IsNegated(copula));
        if (negated && head.Class == CommissiveClass.Refuse) yield break;
        var reversed = negated || head.Class == CommissiveClass.Refuse;
        foreach (var action in Complements.Of(sentence, token, head))
        {
            yield return new Finding
            {
                Rule = reversed ? "adjective of refusal" : "commissive adjective",
                Sentence = sentence,
                Action = action,
                Cue = token,
                Subjects = subjects,
                Kind = reversed ? CommitmentKind.Refusal : CommitmentKind.Commitment,
                Strength = reversed ? Strength.Refused : head.Strength,
                Polarity = reversed ? Polarity.Negative : Polarity.Positive,
            };
        }
    }

    private static bool IsPredicate(Sentence sentence, Token token)
    {
        if (token.Relation is "acomp" or "oprd" or "xcomp" or "advcl" or "ccomp" or "ROOT" or "relcl" or "conj" or "advmod" or "amod" && token.Relation != "amod")
        {
            var verb = token.Relation == "conj" ? sentence.HeadOf(sentence.FirstOfCoordination(token)) : sentence.HeadOf(token);
            var copula = sentence.Children(token, "auxpass", "cop", "aux").FirstOrDefault() ?? verb;
            return token.Relation == "ROOT" || token.Tag is "VBN" || copula?.Lemma is "be" or "stand" or "remain" or "stay" or "appear" or "seem";
        }

        return false;
    }
}
