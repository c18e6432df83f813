using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>What narrows a commitment: "only paves the way", "these are not combat forces", "far from the front", "reserves the right to", "shall not be interpreted as", "wary of contributing".</summary>
internal sealed class Reservation : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        var (rule, action, subjects) = See(context, sentence, token);
        if (rule is null || action is null) yield break;
        yield return new Finding
        {
            Rule = rule,
            Sentence = sentence,
            Action = ActionGroup.Of(action),
            Cue = token,
            Subjects = subjects,
            Kind = CommitmentKind.Reservation,
            Strength = Strength.Possible,
            Polarity = sentence.IsNegated(action) ? Polarity.Negative : Polarity.Positive,
            Confidence = 0.7,
        };
    }

    private static (string? Rule, Token? Action, IReadOnlyList<Token> Subjects) See(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() && token.PartOfSpeech != PartOfSpeech.Adj && token.PartOfSpeech != PartOfSpeech.Adv) return default;
        var subjects = sentence.Subjects(token);
        return token.Lemma switch
        {
            "pave" or "open" when sentence.Children(token, "advmod").Any(adverb => adverb.Is("only")) => ("only paves the way", token, subjects),
            "reserve" when sentence.Child(token, "dobj") is { Lemma: "right" } && context.CanAct(sentence, subjects) => ("reserved right", token, subjects),
            "wary" or "reluctant" or "hesitant" when sentence.HeadOf(token)?.IsVerb() == true && context.CanAct(sentence, subjects) => ("reluctance", token, subjects),
            "be" when IsLimitOfForces(sentence, token) => ("limit of what is offered", token, subjects),
            _ when IsDisclaimer(sentence, token, subjects) => ("legal disclaimer", token, subjects),
            _ => default,
        };
    }

    // "These are not combat forces", "the forces would be far from any front lines".
    private static bool IsLimitOfForces(Sentence sentence, Token verb)
    {
        if (sentence.Child(verb, "nsubj") is not { } subject) return false;
        if (sentence.IsNegated(verb)) return sentence.Child(verb, "attr") is { Lemma: "force" or "troop" or "guarantee" or "commitment" or "obligation" or "promise" or "peacekeeper" };
        return sentence.Modal(verb) is not null && WordSets.Means.Contains(subject.Lemma) && sentence.Children(verb, "advmod", "acomp").Any(adverb => adverb.Is("far"));
    }

    // "Nothing in this agreement shall …", "This memorandum does not create …".
    private static bool IsDisclaimer(Sentence sentence, Token verb, IReadOnlyList<Token> subjects)
    {
        if (verb.Lemma is not ("affect" or "create" or "constitute" or "prejudice" or "interpret" or "construe" or "oblige" or "bind" or "preclude" or "imply" or "impair" or "derogate")) return false;
        var ofText = subjects.Any(subject => subject.Lemma.ToLowerInvariant() is "nothing" or "this" || WordSets.Instruments.Contains(subject.Lemma.ToLowerInvariant()));
        return ofText && (sentence.IsNegated(verb) || subjects.Any(subject => subject.Lemma.Equals("nothing", StringComparison.OrdinalIgnoreCase)));
    }
}
