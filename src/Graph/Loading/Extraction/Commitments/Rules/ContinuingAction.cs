using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"We continue to support", "are imposing further sanctions", "are taking steps to": what an actor says of itself it does and goes on doing.</summary>
internal sealed class ContinuingAction : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || sentence.Modal(token) is not null || sentence.IsInfinitive(token) || sentence.IsNegated(token)) yield break;
        if (token.Tag is not ("VBZ" or "VBP") && !(token.Tag == "VBG" && sentence.HasAuxiliary(token, "be"))) yield break;
        var subjects = sentence.Subjects(token);
        if (!subjects.Any(PartyFinder.IsSpeaker) || sentence.Child(token, "xcomp", "dobj") is not { } what) yield break;
        if (token.Lemma != "continue" && !IsUnderWay(sentence, token, what)) yield break;
        if (ActionVerbs.IsStative(what.Lemma) || WordSets.Requesting.Contains(what.Lemma) || WordSets.Believing.Contains(what.Lemma)) yield break;
        yield return new Finding
        {
            Rule = token.Lemma == "continue" ? "continuing action" : "action under way",
            Sentence = sentence,
            Action = ActionGroup.Of(token),
            Cue = token,
            Subjects = subjects,
            Strength = Strength.Firm,
            Confidence = 0.6,
        };
    }

    // "are taking steps to", "are working to"; "are sending a message" does nothing but say.
    private static bool IsUnderWay(Sentence sentence, Token verb, Token what) => verb.Tag == "VBG" && verb.Lemma switch
    {
        "take" => what.Lemma is "step" or "action" or "measure",
        "work" => what.IsVerb(),
        "impose" or "launch" or "provide" or "increase" or "expand" or "deploy" or "invest" or "deliver" or "introduce" or "strengthen" or "allocate" or "double" or "establish" or "send" => what.Relation == "dobj" && what.Lemma is not ("message" or "signal" or "sign" or "update"),
        _ => false,
    };
}
