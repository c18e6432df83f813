using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"Will face severe consequences", "will pay a price", "we will strike back": harm announced, whatever the verb.</summary>
internal sealed class AnnouncedHarm : ICommitmentRule
{
    private static readonly string[] Suffering = ["face", "pay", "suffer", "bear", "incur", "meet", "see"];
    private static readonly string[] Harms = ["consequence", "price", "cost", "retaliation", "punishment", "force", "response", "sanction", "hell"];

    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || sentence.IsNegated(token)) yield break;
        var modal = sentence.Modal(token);
        // "… or face severe costs" has no modal.
        if (modal is null ? token.Tag != "VB" || !Suffers(sentence, token) : modal.Text.ToLowerInvariant() is not ("will" or "'ll" or "’ll" or "would")) yield break;
        if (!Suffers(sentence, token) && !Strikes(context, sentence, token)) yield break;
        yield return new Finding
        {
            Rule = "announced harm",
            Sentence = sentence,
            Action = ActionGroup.Of(token),
            Cue = modal ?? token,
            // Who suffers is not who threatens: that is the speaker.
            Subjects = Suffers(sentence, token) ? [] : sentence.Subjects(token),
            Kind = CommitmentKind.Threat,
            Strength = Strength.Firm,
            Confidence = 0.7,
        };
    }

    private static bool Suffers(Sentence sentence, Token verb) =>
        Suffering.Contains(verb.Lemma) && sentence.Children(verb, "dobj", "prep").SelectMany(child => child.IsNominal() ? [child] : sentence.Children(child, "pobj"))
            .Any(noun => Harms.Contains(noun.Lemma) && sentence.Children(noun, "amod", "det").Any(word => word.Lemma.ToLowerInvariant() is "severe" or "serious" or "grave" or "massive" or "swift" or "heavy" or "dire" or "devastating" or "high" or "crushing" or "decisive"));

    private static bool Strikes(RuleContext context, Sentence sentence, Token verb) =>
        verb.Lemma is "retaliate" or "annihilate" or "destroy" or "bomb" or "punish" or "crush" or "obliterate" && !sentence.IsPassive(verb) && context.CanAct(sentence, sentence.Subjects(verb));
}
