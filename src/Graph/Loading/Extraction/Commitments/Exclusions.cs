using Graph.Loading.Extraction.Commitments.Rules;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Why something that looks like a commitment is none.</summary>
internal static class Exclusions
{
    private static readonly (string Reason, Func<RuleContext, Finding, bool> Applies)[] Reasons =
    [
        ("question", IsQuestion),
        ("supposition", IsSupposed),
        ("belief or prediction", IsBelieved),
        ("request to another", IsRequested),
        ("guess", IsGuessed),
        ("ability or necessity", IsAbility),
        ("outcome that nobody decides", IsOutcome),
        ("purpose or result", IsPurpose),
        ("manner of speaking", IsManner),
        ("concession", IsConceded),
        ("no content", IsEmpty),
    ];

    /// <summary>The reason; null for what counts.</summary>
    public static string? Of(RuleContext context, Finding finding) =>
        Reasons.FirstOrDefault(reason => reason.Applies(context, finding)).Reason;

    private static bool IsQuestion(RuleContext context, Finding finding) =>
        finding.Sentence.Tokens[^1].Text.Contains('?') || (finding.Sentence.Tokens.Count > 1 && finding.Sentence.Tokens[^2].Text == "?")
        || context.Speech.TurnAt(finding.Cue.Start) is { Form: TurnForm.Question };

    // Inside "if …", "whether …", "unless …" itself.
    private static bool IsSupposed(RuleContext context, Finding finding) =>
        Path(finding).Any(token => token.Relation is "advcl" or "ccomp" or "pcomp" or "acl" && finding.Sentence.Children(token, "mark", "advmod").Any(mark => mark.Lemma.ToLowerInvariant() is "if" or "whether" or "unless" or "lest" or "once" or "when" or "until" or "before"));

    private static bool IsBelieved(RuleContext context, Finding finding) =>
        Governors(finding).Any(governor => WordSets.Believing.Contains(governor.Lemma.ToLowerInvariant()) || (finding.Sentence.IsNegated(governor) && governor.IsVerb()));

    private static bool IsRequested(RuleContext context, Finding finding) =>
        finding.Kind != CommitmentKind.Threat && Governors(finding).Any(governor => WordSets.Requesting.Contains(governor.Lemma.ToLowerInvariant()) && !finding.Subjects.Contains(governor));

    private static bool IsGuessed(RuleContext context, Finding finding) =>
        finding.Action.Members.Append(finding.Cue).Append(VerbOf(finding)).SelectMany(verb => finding.Sentence.Children(verb, "advmod", "acomp")).Any(adverb => WordSets.Guessing.Contains(adverb.Lemma.ToLowerInvariant()));

    private static bool IsAbility(RuleContext context, Finding finding)
    {
        var verb = finding.Action.Head;
        return (verb.Lemma is "have" or "need" && finding.Sentence.Child(verb, "xcomp") is not null)
            || (verb.Lemma == "comment" && finding.Kind == CommitmentKind.Refusal)
            || (verb.Lemma == "be" && finding.Sentence.Child(verb, "acomp") is { Lemma: "able" or "unable" or "likely" or "sure" or "important" or "necessary" });
    }

    private static bool IsOutcome(RuleContext context, Finding finding) =>
        IsFuture(finding) && ActionVerbs.IsOutcome(finding.Action.Head.Lemma) && finding.Sentence.Child(finding.Action.Head, "xcomp") is null;

    // "so that the people will know", "a force that will deter": what something is for.
    private static bool IsPurpose(RuleContext context, Finding finding) =>
        finding.Cue.Tag == "MD" && Path(finding).Any(token => (token.Relation == "advcl" && finding.Sentence.Child(token, "mark") is { Lemma: "that" or "so" })
            || (token.Relation == "relcl" && !context.CanAct(finding.Sentence, finding.Sentence.Coordinated(finding.Sentence[token.Head]).Take(1)) && !(finding.IsPassive && Agents.Of(finding.Sentence, finding.Action.Head).Count > 0)));

    // "I will say this", "I'll take your questions"; of "we" only the plainest of them.
    private static bool IsManner(RuleContext context, Finding finding)
    {
        if (!IsFuture(finding)) return false;
        var lemma = finding.Action.Head.Lemma;
        return finding.Subjects.Any(subject => subject.Is("I")) ? WordSets.StageTalk.Contains(lemma) || context.Speech.TurnAt(finding.Cue.Start) is { Speaker: null }
            : finding.Subjects.Any(PartyFinder.IsSpeaker) && (lemma is "say" or "tell" or "like" or "remember" or "talk" or "let" or "comment" or "proceed" || (context.Speech.TurnAt(finding.Cue.Start) is { Form: TurnForm.Labelled } && IsAboutTheTalk(finding)));
    }

    // "He will give a brief update and then take some questions."
    private static bool IsAboutTheTalk(Finding finding) =>
        finding.Action.Head.Lemma is "take" or "give" or "have" or "answer" or "discuss" or "see" or "get" or "hear" or "start" or "go"
        && (finding.Sentence.Children(finding.Action.Head, "dobj").FirstOrDefault() is not { } said || said.Lemma is "question" or "update" or "more" or "remark" or "answer" or "it" or "that" or "what" or "look" or "one" or "comment");

    // "While our contribution will help many": granted in passing.
    private static bool IsConceded(RuleContext context, Finding finding) =>
        IsFuture(finding) && Path(finding).Any(token => token.Relation == "advcl" && finding.Sentence.Children(token, "mark").Any(mark => mark.Lemma.ToLowerInvariant() is "while" or "although" or "though" or "because" or "since" or "as"));

    // "We will proceed", "we are prepared to do so": what, the text does not say.
    private static bool IsEmpty(RuleContext context, Finding finding)
    {
        var (sentence, head) = (finding.Sentence, finding.Action.Head);
        if (!head.IsVerb() || finding.IsPassive || finding.Kind is CommitmentKind.Condition or CommitmentKind.Reservation) return false;
        if (head.Lemma is "do" or "say") return sentence.Child(head, "dobj") is not { PartOfSpeech: PartOfSpeech.Noun };
        var says = sentence.Children(head.Index).Any(child => child > head.Index && sentence[child].Relation is "dobj" or "xcomp" or "ccomp" or "prep" or "acomp" or "attr" or "oprd" or "conj" or "advcl" or "prt" or "dative" or "agent" or "advmod");
        return !says && ActionVerbs.Act(head.Lemma) is null && head.Lemma is not ("decide" or "commit" or "vote" or "compromise" or "resign" or "respond");
    }

    private static bool IsFuture(Finding finding) => finding.Cue.Tag == "MD" || finding.Cue is { Lemma: "go", Tag: "VBG" };

    private static Token VerbOf(Finding finding) => finding.Cue.IsVerb() && finding.Cue.Tag != "MD" ? finding.Cue : finding.Sentence.HeadOf(finding.Cue) ?? finding.Cue;

    private static IEnumerable<Token> Path(Finding finding) => finding.Sentence.Ancestors(finding.Cue).Prepend(finding.Cue).Where(token => token != finding.Sentence[finding.Sentence.Root]);

    /// <summary>The words under which the finding stands as what they say, hope, ask.</summary>
    private static IEnumerable<Token> Governors(Finding finding)
    {
        foreach (var token in Path(finding).Append(finding.Action.Head))
        {
            if (token.Relation is not ("ccomp" or "xcomp" or "acl" or "pcomp") || finding.Sentence.HeadOf(token) is not { } head) continue;
            if (head != finding.Cue && !finding.Action.Members.Contains(head)) yield return head;
        }
    }
}
