using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"We will send", "the Parties shall consult", "the hubs will be built by Britain", "German forces could join".</summary>
internal sealed class FutureVerb : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || Future(sentence, token) is not { } modal || StrengthOf(context, sentence, token, modal) is not { } strength) yield break;
        var subjects = sentence.Subjects(token);
        // "We will not tire", "our support will not waver": a promise to go on.
        var goesOn = IsNegated(sentence, token, subjects) && WordSets.Tiring.Contains(token.Lemma);
        var negated = !goesOn && IsNegated(sentence, token, subjects);
        foreach (var action in Included(context, sentence, token) ?? ActionGroup.Split(sentence, token))
        {
            // "will not recognise … and reaffirms": what is denied ends with its own verb.
            if (negated && action.Head != token && !sentence.Children(token, "cc").Any(word => word.Lemma is "or" or "nor")) break;
            if (!IsAction(context, sentence, action.Head) || !MayBind(context, sentence, action.Head, subjects)) continue;
            yield return new Finding
            {
                Rule = negated ? "refusal by a negated future verb" : modal.Is("shall") ? "duty of a party" : strength == Strength.Possible ? "possibility told of an actor" : "future verb",
                Sentence = sentence,
                Action = action,
                Cue = modal,
                Subjects = subjects,
                Kind = negated ? CommitmentKind.Refusal : CommitmentKind.Commitment,
                Strength = negated ? Strength.Refused : strength,
                Polarity = negated || goesOn ? Polarity.Negative : Polarity.Positive,
                IsPassive = sentence.IsPassive(action.Head),
                Confidence = strength == Strength.Firm ? 0.85 : 0.6,
            };
        }
    }

    // The modal, or the "going" of "we are going to keep".
    private static Token? Future(Sentence sentence, Token verb) => sentence.Modal(verb)
        ?? (verb.Relation == "xcomp" && sentence.HeadOf(verb) is { Tag: "VBG", Lemma: "go" } going && sentence.Child(going, "aux") is not null && sentence.IsInfinitive(verb) ? going : null);

    // "would" is a promise where it reports one; in direct speech it is a supposition. "could" and "may" offer only in reports.
    private static Strength? StrengthOf(RuleContext context, Sentence sentence, Token verb, Token modal) => modal.Text.ToLowerInvariant() switch
    {
        "will" or "'ll" or "’ll" or "wo" or "ll" or "shall" or "going" => Strength.Firm,
        "would" or "'d" or "’d" when IsReported(context, sentence, verb) => Strength.Firm,
        "could" or "may" or "might" when IsReported(context, sentence, verb) && IsSaid(context, sentence, verb) => Strength.Possible,
        _ => null,
    };

    private static bool IsSaid(RuleContext context, Sentence sentence, Token verb) =>
        context.Speech.SourceOf(sentence, verb) is not null || sentence.Ancestors(verb).Any(above => WordSets.Saying.Contains(above.Lemma));

    private static bool IsReported(RuleContext context, Sentence sentence, Token verb) =>
        context.Speech.TurnAt(verb.Start) is null && !sentence.HasAuxiliary(verb, "have");

    // "This will include catalyzing … and leveraging …": what is included is what will be done.
    private static IEnumerable<ActionGroup>? Included(RuleContext context, Sentence sentence, Token verb) =>
        verb.Lemma == "include" && context.Voice.We.Count > 0 && sentence.Children(verb, "xcomp", "dobj", "prep", "pcomp").FirstOrDefault(each => each.Tag == "VBG") is { } first ? ActionGroup.Split(sentence, first) : null;

    private static bool IsNegated(Sentence sentence, Token verb, IEnumerable<Token> subjects) =>
        sentence.IsNegated(verb) || (sentence.HeadOf(verb) is { Lemma: "go", Tag: "VBG" } going && sentence.IsNegated(going)) || subjects.Any(subject => sentence.Children(subject, "det", "neg", "preconj").Any(word => word.Lemma is "no" or "not" or "neither"));

    // "will be" promises where something is made available or remains in force; other states are predictions.
    private static bool IsAction(RuleContext context, Sentence sentence, Token verb) =>
        verb.Lemma == "do" ? sentence.Child(verb, "dobj") is { PartOfSpeech: PartOfSpeech.Noun } : !ActionVerbs.IsStative(verb.Lemma) || sentence.IsPassive(verb) || verb.Lemma switch
        {
            "be" => sentence.Child(verb, "acomp", "advmod", "attr") is { } state && state.Lemma.ToLowerInvariant() is "available" or "accessible" or "there" or "ready" or "committed",
            "remain" or "stay" => sentence.Children(verb, "acomp", "oprd", "attr", "prep", "advcl").Any(state => state.Lemma.ToLowerInvariant() is "immobilize" or "immobilise" or "immobilized" or "immobilised" or "freeze" or "frozen" or "committed" or "commit" or "engaged" or "engage" or "in" or "seized" or "open"),
            _ => false,
        };

    // Things promise nothing, but what an official text says will be done with money and programmes, its authors will do.
    private static bool MayBind(RuleContext context, Sentence sentence, Token verb, IReadOnlyList<Token> subjects)
    {
        if (subjects.Count == 0) return false;
        if (sentence.IsPassive(verb)) return PassiveBinds(context, sentence, verb, subjects);
        if (context.CanAct(sentence, subjects)) return true;
        if (verb.Tag == "VBG" || verb.Lemma is "remain" or "stay") return context.Voice.We.Count > 0;
        return IsMeans(context, sentence, subjects) && (ActionVerbs.IsDoneByMeans(verb.Lemma) || WordSets.Tiring.Contains(verb.Lemma));
    }

    private static bool PassiveBinds(RuleContext context, Sentence sentence, Token verb, IReadOnlyList<Token> subjects)
    {
        if (Agents.Of(sentence, verb) is { Count: > 0 } agents && verb.Lemma != "aid" && context.CanAct(sentence, agents)) return true;
        return (ActionVerbs.Act(verb.Lemma) is not null || ActionVerbs.IsMade(verb.Lemma)) && (context.Voice.We.Count > 0 || subjects.Any(subject => WordSets.Means.Contains(subject.Lemma.ToLowerInvariant())));
    }

    private static bool IsMeans(RuleContext context, Sentence sentence, IReadOnlyList<Token> subjects) =>
        context.Voice.We.Count > 0 && context.Speech.TurnAt(sentence.Start) is null
        && subjects.Any(subject => WordSets.Means.Contains(subject.Lemma.ToLowerInvariant()) && sentence.Child(subject, "det", "poss") is { } owner && owner.Lemma.ToLowerInvariant() is "this" or "these" or "our" or "the" or "those");
}
