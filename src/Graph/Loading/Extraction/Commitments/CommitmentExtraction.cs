using Graph.Loading.Extraction.Commitments.Rules;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Finds the commitments, refusals, threats, reservations and free-standing conditions of a document.</summary>
public static class CommitmentExtraction
{
    // The surer rule first: where two see the same action, the first one's word counts.
    private static readonly ICommitmentRule[] Rules =
    [
        new Reservation(), new FreeStandingCondition(), new AnnouncedHarm(), new CommissiveVerb(), new CommissiveAdjective(), new CommissiveNoun(),
        new FutureVerb(), new Provision(), new ListUnderLeadIn(), new InfinitiveHeadline(), new ContinuingAction(),
    ];

    public static IReadOnlyList<ExtractedCommitment> Find(AnalysedDocument text, ActorsOfText actors, InstrumentsOfText instruments, SpeechOfText speech)
    {
        var voice = new DocumentVoice(text, actors, speech);
        var parties = new PartyFinder(actors, speech, voice);
        var context = new RuleContext(text, actors, speech, voice, parties, new InstrumentParties(text, instruments, parties));
        var builder = new CommitmentBuilder(context);
        var findings = text.Sentences.SelectMany(sentence => Judged(context, sentence)).ToList();
        var told = findings.Where(finding => !IsHeadlineOf(context, finding, findings)).Select(builder.Build).OfType<ExtractedCommitment>();
        return CommitmentMerging.Merge(told);
    }

    /// <summary>A title that tells with the same word what the text below it tells in full.</summary>
    private static bool IsHeadlineOf(RuleContext context, Finding finding, List<Finding> findings) =>
        context.Text.BlockOf(finding.Sentence).Kind == BlockKind.Title
        && findings.Any(other => other.Sentence.Index > finding.Sentence.Index && other.Kind == finding.Kind && other.Cue.Lemma.Equals(finding.Cue.Lemma, StringComparison.OrdinalIgnoreCase) && context.Text.BlockOf(other.Sentence).Kind != BlockKind.Title);

    /// <summary>The findings of one sentence that count, one per action.</summary>
    private static IEnumerable<Finding> Judged(RuleContext context, Sentence sentence)
    {
        var findings = Rules.SelectMany(rule => sentence.Tokens.SelectMany(token => rule.At(context, sentence, token)))
            .DistinctBy(finding => (finding.Sentence.Index, finding.Action.Head.Index)).ToList();
        var counting = findings.Where(finding => Exclusions.Of(context, finding) is null).ToList();
        return Nesting.Outermost(counting);
    }
}
