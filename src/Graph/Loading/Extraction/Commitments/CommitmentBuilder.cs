using Graph.Loading.Extraction.Commitments.Rules;
using Graph.Loading.Extraction.Conditions;
using Graph.Loading.Extraction.Dates;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Quantities;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Fills in what belongs to a finding: parties, beneficiaries, conditions, deadline, quantity, whose word, the quote.</summary>
internal sealed class CommitmentBuilder(RuleContext context)
{
    private readonly Beneficiaries beneficiaries = new(context.Actors, context.Speech);

    /// <summary>Null where no words for an action or a quote are left.</summary>
    public ExtractedCommitment? Build(Finding finding)
    {
        var (sentence, text) = (finding.Sentence, context.Text.Text);
        var conditions = finding.Kind == CommitmentKind.Condition ? [] : ConditionFinder.Of(context.Text, sentence, finding.Action.Head);
        var deadline = Deadlines.Find(sentence, finding.Action.Members, Above(finding), text);
        if (deadline is { } limit && conditions.Any(condition => condition.Phrase.Contains(limit.First))) deadline = null;
        var parties = Parties(finding);
        var action = ActionText.Of(text, finding, [.. conditions.Where(condition => !condition.IsObject).Select(condition => condition.Phrase), .. deadline is { } time ? [time] : Array.Empty<Phrase>()]);
        if (action.Length == 0) return null;
        return new ExtractedCommitment
        {
            Kind = finding.Kind,
            Parties = parties,
            Beneficiaries = beneficiaries.Of(finding, parties, conditions),
            Against = beneficiaries.AgainstOf(finding, parties, conditions),
            Action = action,
            Act = Act(finding),
            Modality = ModalityOf(finding, conditions.Count > 0),
            Strength = finding.Strength,
            Cue = finding.Cue.Text.ToLowerInvariant(),
            Polarity = finding.Polarity,
            Status = StatusOf(finding),
            Conditions = [.. conditions.Select(condition => condition.Condition)],
            Deadline = deadline?.TextIn(text),
            Due = deadline is { } due ? Deadlines.Due(due.TextIn(text), context.Text.Document.Metadata.PublishedAt) : null,
            Quantity = QuantityReader.Read(action),
            Source = context.Speech.SourceOf(sentence, finding.Action.Head) ?? context.InstrumentParties.DocumentOf(finding),
            MadeIn = context.InstrumentParties.DocumentOf(finding),
            Confidence = finding.Confidence,
            Rule = finding.Rule,
            Evidence = [EvidenceSpan.Of(context.Text, finding)],
        };
    }

    private IReadOnlyList<string> Parties(Finding finding)
    {
        if (finding.Kind == CommitmentKind.Condition) return context.Parties.Of(finding.Sentence, finding.Subjects.Where(subject => !PartyFinder.IsSpeaker(subject)));
        var isPersonal = ActionVerbs.IsPersonal(finding.Action.Head.Lemma);
        if (finding.IsPassive)
        {
            var agents = Agents.Of(finding.Sentence, finding.Action.Head);
            return agents.Count > 0 ? context.Parties.Of(finding.Sentence, agents, isPersonal) : Unnamed(finding);
        }

        var named = context.Parties.Of(finding.SubjectSentence, finding.Subjects, isPersonal);
        return named.Count > 0 || context.CanAct(finding.SubjectSentence, finding.Subjects) ? named : Unnamed(finding);
    }

    // Nobody is named: the parties of the instrument that provides for it, the document's own authors, in a quotation the speaker's side.
    private IReadOnlyList<string> Unnamed(Finding finding)
    {
        if (context.InstrumentParties.Of(finding) is { Count: > 0 } signatories) return signatories;
        var within = context.Parties.Of(finding.SubjectSentence, finding.Subjects.Where(subject => WordSets.Bodies.Contains(subject.Lemma.ToLowerInvariant())));
        return within.Count > 0 ? within : [.. context.Parties.Speakers(finding.Action.Head)];
    }

    private static IEnumerable<Token> Above(Finding finding) =>
        finding.Sentence == finding.SubjectSentence && finding.Cue.IsVerb() && finding.Cue.Tag != "MD" ? [finding.Cue] : [];

    private static string? Act(Finding finding) =>
        finding.Kind switch
        {
            CommitmentKind.Refusal => "REJECT",
            CommitmentKind.Threat => "THREATEN",
            _ => ActionVerbs.Act(MainVerb.Of(finding.Sentence, finding.Action.Head).Lemma),
        };

    // Refused before conditional before the rest: GUIDELINES of the annotation, section 7.
    private static Modality ModalityOf(Finding finding, bool isConditional) => finding.Kind switch
    {
        CommitmentKind.Refusal => Modality.Refused,
        CommitmentKind.Condition or CommitmentKind.Reservation => Modality.Conditional,
        _ when isConditional => Modality.Conditional,
        _ => finding.Strength switch
        {
            Strength.Intended => Modality.Intended,
            Strength.Offered or Strength.Possible => Modality.Offered,
            Strength.Refused => Modality.Refused,
            _ => Modality.Firm,
        },
    };

    private CommitmentStatus StatusOf(Finding finding) => finding.Kind == CommitmentKind.Refusal && finding.Cue.Lemma is "reject" or "veto" ? CommitmentStatus.Rejected
        : finding.Cue.Lemma is "agree" ? CommitmentStatus.Agreed
        : finding.Rule == Provision.Name ? CommitmentStatus.Signed
        : context.Voice.IsOfficial || context.Speech.TurnAt(finding.Cue.Start) is not null || finding.Cue.Lemma is "announce" or "pledge" or "vow" or "promise" ? CommitmentStatus.Announced
        : CommitmentStatus.Reported;
}
