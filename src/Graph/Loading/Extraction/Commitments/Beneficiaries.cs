using Graph.Loading.Extraction.Conditions;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>For whom an action is done, and against whom: the actors among its words that are no party to it.</summary>
internal sealed class Beneficiaries(ActorsOfText actors, SpeechOfText speech)
{
    private static readonly string[] AgainstWords = ["against", "on", "from"];

    public IReadOnlyList<string> Of(Finding finding, IReadOnlyList<string> parties, IReadOnlyList<FoundCondition> conditions)
    {
        if (finding.Kind is not Graph.Model.CommitmentKind.Commitment || ActionVerbs.IsHarmful(MainVerb.Of(finding.Sentence, finding.Action.Head).Lemma)) return [];
        return [.. Named(finding, conditions).Where(mention => !IsAgainst(finding.Sentence, finding.Sentence[mention.Head]))
            .Select(mention => speech.SideOf(mention.ActorId)).Where(actor => !parties.Contains(actor)).Distinct()];
    }

    public IReadOnlyList<string> AgainstOf(Finding finding, IReadOnlyList<string> parties, IReadOnlyList<FoundCondition> conditions)
    {
        var harmful = ActionVerbs.IsHarmful(MainVerb.Of(finding.Sentence, finding.Action.Head).Lemma);
        return [.. Named(finding, conditions).Where(mention => harmful || IsAgainst(finding.Sentence, finding.Sentence[mention.Head]))
            .Select(mention => speech.SideOf(mention.ActorId)).Where(actor => !parties.Contains(actor)).Distinct()];
    }

    private IEnumerable<Mention> Named(Finding finding, IReadOnlyList<FoundCondition> conditions)
    {
        var tokens = finding.Action.Tokens(finding.Sentence).Where(index => index > finding.Action.Head.Index || !finding.Action.Head.IsVerb()).ToHashSet();
        return actors.In(finding.Sentence).Where(mention => tokens.Contains(mention.Head) && mention.Form != MentionForm.Pronoun && !IsDoer(finding.Sentence, finding.Sentence[mention.Head]) && !conditions.Any(condition => condition.Phrase.Contains(mention.Head)));
    }

    // "action by the Security Council".
    private static bool IsDoer(Sentence sentence, Token token) => token.Relation == "pobj" && sentence.HeadOf(token) is { } by && by.Is("by");

    // "against Russia", "sanctions on Russia", "attacks from Russia", "the Russian attack".
    private static bool IsAgainst(Sentence sentence, Token token) =>
        (token.Relation == "pobj" && sentence.HeadOf(token) is { } preposition && AgainstWords.Contains(preposition.Lemma.ToLowerInvariant()) && preposition.Lemma != "on")
        || (sentence.HeadOf(token) is { } noun && token.Relation is "poss" or "amod" && WordSets.Hostile.Contains(noun.Lemma))
        || (token.Relation == "pobj" && sentence.Ancestors(token).Skip(1).FirstOrDefault() is { } above && WordSets.Hostile.Contains(above.Lemma));
}
