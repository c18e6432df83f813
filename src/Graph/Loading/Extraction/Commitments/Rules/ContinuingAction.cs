using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"We continue to support", "are continuing our work to implement": what an actor says of itself it goes on doing.</summary>
internal sealed class ContinuingAction : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (token.Lemma != "continue" || sentence.Modal(token) is not null || sentence.IsInfinitive(token) || sentence.IsNegated(token)) yield break;
        if (token.Tag is not ("VBZ" or "VBP") && !(token.Tag == "VBG" && sentence.HasAuxiliary(token, "be"))) yield break;
        var subjects = sentence.Subjects(token);
        if (!subjects.Any(PartyFinder.IsSpeaker) || sentence.Child(token, "xcomp", "dobj") is not { } what) yield break;
        if (ActionVerbs.IsStative(what.Lemma) || WordSets.Requesting.Contains(what.Lemma) || WordSets.Believing.Contains(what.Lemma)) yield break;
        yield return new Finding
        {
            Rule = "continuing action",
            Sentence = sentence,
            Action = ActionGroup.Of(token),
            Cue = token,
            Subjects = subjects,
            Strength = Strength.Firm,
            Confidence = 0.6,
        };
    }
}
