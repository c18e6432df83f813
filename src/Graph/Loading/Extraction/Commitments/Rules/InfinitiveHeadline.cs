using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"France to send 2,000 troops", and in plain text "the first referendum is to be held": a plan told by an infinitive.</summary>
internal sealed class InfinitiveHeadline : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || !sentence.IsInfinitive(token)) yield break;
        var isPlanned = token.Relation == "xcomp" && sentence.HeadOf(token) is { Lemma: "be", Tag: "VBZ" or "VBP" } copula && sentence.Child(copula, "acomp", "attr") is null;
        if (!isPlanned && !(context.IsHeadline(sentence) && sentence.Child(token, "nsubj", "nsubjpass") is not null)) yield break;
        var subjects = sentence.Subjects(token);
        if (!context.CanAct(sentence, subjects) && !(sentence.IsPassive(token) && subjects.Any(subject => WordSets.Means.Contains(subject.Lemma)))) yield break;
        foreach (var action in ActionGroup.Split(sentence, token))
        {
            yield return new Finding
            {
                Rule = "planned by an infinitive",
                Sentence = sentence,
                Action = action,
                Cue = token,
                Subjects = subjects,
                Strength = Strength.Intended,
                IsPassive = sentence.IsPassive(token),
                Confidence = 0.7,
            };
        }
    }
}
