using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"Agreed to send", "pledged that it would", "is committed to helping", "refused to sign", "rejected the idea", "threatens to leave".</summary>
internal sealed class CommissiveVerb : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || CommissiveHeads.Find(token) is not { } head || !IsTold(sentence, token)) yield break;
        var subjects = Subjects(context, sentence, token);
        if (!subjects.Any() ? !SpeaksForTheText(context, sentence, token) : !MayBind(context, sentence, token, head, subjects)) yield break;
        var negated = IsNegated(sentence, token, subjects);
        if (negated && head.Class == CommissiveClass.Refuse) yield break;
        foreach (var action in Complements.Of(sentence, token, head))
        {
            // "agreed that the US would lead": the action has its own subject.
            var own = sentence.Child(action.Head, "nsubj", "nsubjpass") is not null && action.Head.Relation == "ccomp" ? sentence.Subjects(action.Head) : subjects;
            if (!own.Any(subject => subject.Tag == "PRP" || context.Parties.CanAct(sentence, subject))) own = subjects;
            yield return Finding(sentence, token, head, negated, action, own);
        }
    }

    private static Finding Finding(Sentence sentence, Token token, CommissiveHead head, bool negated, ActionGroup action, IReadOnlyList<Token> subjects)
    {
        var reversed = negated || head.Class == CommissiveClass.Refuse;
        return new Finding
        {
            Rule = head.Class switch
            {
                CommissiveClass.Refuse => "verb of refusal",
                CommissiveClass.Threat => "verb of threat",
                _ => negated ? "negated commissive verb" : "commissive verb",
            },
            Sentence = sentence,
            Action = action,
            Cue = token,
            Subjects = subjects,
            Kind = head.Class == CommissiveClass.Threat ? CommitmentKind.Threat : reversed ? CommitmentKind.Refusal : CommitmentKind.Commitment,
            Strength = reversed ? Strength.Refused : head.Strength,
            Polarity = reversed ? Polarity.Negative : Polarity.Positive,
            IsPassive = sentence.IsPassive(action.Head) && action.Head != token,
            Confidence = 0.95,
        };
    }

    private static IReadOnlyList<Token> Subjects(RuleContext context, Sentence sentence, Token token)
    {
        var subjects = sentence.Subjects(token);
        // "welcomed the progress made and agreed": what the parser took for a second participle is the sentence's second verb.
        if (token.Relation == "conj" && token.Tag == "VBD" && !context.CanAct(sentence, subjects)) subjects = sentence.Subjects(sentence[sentence.Root]);
        // "It was agreed to …", "It has been decided that …": nobody is named.
        return [.. subjects.Where(subject => !(subject.Lemma == "it" && sentence.IsPassive(token)) && subject.Relation != "expl")];
    }

    // Those who agree, pledge or refuse are agents whoever they are; a meeting can be set, but it does not plan.
    private static bool MayBind(RuleContext context, Sentence sentence, Token token, CommissiveHead head, IReadOnlyList<Token> subjects)
    {
        if (IsAim(token.Lemma)) return subjects.Any(PartyFinder.IsSpeaker) || (token.Tag is "VBP" && context.Voice.Signatories.Count > 0);
        if (context.CanAct(sentence, subjects)) return true;
        if (head.Takes("passive") && token.Tag == "VBN" && head.Class == CommissiveClass.Intended) return subjects.Any(subject => WordSets.Means.Contains(subject.Lemma));
        return token.Lemma is "agree" or "pledge" or "promise" or "vow" or "undertake" or "refuse" && subjects.Any(subject => subject.PartOfSpeech != PartOfSpeech.Pron);
    }

    // What others say of an actor's aims ("Moscow seeks to weaken") is their reading of it.
    private static bool IsAim(string lemma) => lemma is "seek" or "aim" or "strive" or "endeavour" or "endeavor" or "propose" or "accept" or "envisage";

    // The verb itself is told as done or being done; a passive only where it binds its subject ("is committed to", "is set to").
    private static bool IsTold(Sentence sentence, Token token)
    {
        if (sentence.Modal(token) is not null || sentence.IsInfinitive(token)) return false;
        if (sentence.IsPassive(token)) return CommissiveHeads.Find(token)!.Takes("passive");
        return token.Tag is "VBD" or "VBZ" or "VBP" || (token.Tag == "VBN" && sentence.HasAuxiliary(token, "have"))
            || (token.Tag == "VBN" && token.Relation is "conj" or "ROOT" or "acl" && CommissiveHeads.Find(token)!.Takes("passive"))
            || (token.Tag == "VBG" && (token.Relation is "advcl" or "ROOT" or "conj" or "acl" || sentence.HasAuxiliary(token, "be")))
            || (token.Tag == "VB" && token.Relation is "ROOT" or "conj" or "ccomp" && sentence.Child(token, "aux") is null);
    }

    // "Decides to remain seized of the matter": a resolution leaves out who decides.
    private static bool SpeaksForTheText(RuleContext context, Sentence sentence, Token token) =>
        context.Voice.We.Count > 0 && token.Tag is "VBZ" or "VBP" or "VB" && sentence.FirstOfCoordination(token).Relation == "ROOT";

    private static bool IsNegated(Sentence sentence, Token verb, IEnumerable<Token> subjects) =>
        sentence.IsNegated(verb) || subjects.Any(subject => sentence.Children(subject, "det", "neg", "preconj", "predet").Any(word => word.Lemma.ToLowerInvariant() is "no" or "not" or "neither" or "few"));
}
