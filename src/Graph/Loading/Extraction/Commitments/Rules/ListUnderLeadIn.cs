using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>"We agree to the following steps:" with a list: every item is the lead-in's actor's action.</summary>
internal sealed class ListUnderLeadIn : ICommitmentRule
{
    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (token.Index != sentence.Root || context.Text.BlockOf(sentence).Kind != BlockKind.ListItem || !IsFirstOfItem(context.Text, sentence)) yield break;
        if (LeadIn(context, sentence) is not { } leadIn || Cue(context, leadIn) is not { } cue || sentence.Modal(token) is not null) yield break;
        if (OpeningVerb(sentence, leadIn) is null && sentence.Child(token, "nsubj", "nsubjpass") is not null && token.Tag is not ("VB" or "VBP")) yield break;
        // "Air: The United States commits to …": the item is a sentence of its own.
        if (sentence.Tokens.Any(each => each.IsVerb() && each.Tag is "VBZ" or "VBP" && CommissiveHeads.Find(each) is not null && sentence.Child(each, "nsubj", "nsubjpass") is not null)) yield break;
        if (!token.IsVerb() && token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn) && OpeningVerb(sentence, leadIn) is null) yield break;
        foreach (var action in Actions(sentence, token, leadIn))
        {
            yield return new Finding
            {
                Rule = "list under one lead-in",
                Sentence = sentence,
                Action = action,
                Cue = token,
                LeadIn = leadIn,
                Subjects = leadIn.Subjects(cue),
                Strength = CommissiveHeads.Find(cue)?.Strength ?? Strength.Firm,
                Confidence = 0.8,
            };
        }
    }

    private static IEnumerable<ActionGroup> Actions(Sentence sentence, Token root, Sentence leadIn)
    {
        if (OpeningVerb(sentence, leadIn) is { } verb && verb != root) return [new ActionGroup(verb, [verb, root])];
        return root.IsVerb() ? ActionGroup.Split(sentence, root) : [ActionGroup.Of(root)];
    }

    /// <summary>
    /// The item's first word, where the lead-in leaves no doubt that it is a verb ("agree to: train officers") or it names an action and what
    /// follows is its object: taggers take "train", "host", "house" for nouns where no subject stands before them.
    /// </summary>
    private static Token? OpeningVerb(Sentence item, Sentence leadIn)
    {
        var first = item[0];
        if (item.Tokens.Count < 2 || first.Tag is "VBG" or "VBN" or "VBD" or "DT" or "NNS" or "NNPS" or "CD" || item[1].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Aux) return null;
        return first.IsVerb() || ActionVerbs.Act(Word(first)) is not null || ActionVerbs.IsMade(Word(first)) || (ExpectsInfinitive(leadIn) && first.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && char.IsLower(first.Text[0]) && item[1].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Pron) ? first : null;
    }

    private static bool ExpectsInfinitive(Sentence leadIn) => leadIn.Tokens.LastOrDefault(token => token.PartOfSpeech is not PartOfSpeech.Punct) is { } last && (last.Is("to") || last.Tag is "MD");

    private static string Word(Token token) => token.Text.ToLowerInvariant();

    private static bool IsFirstOfItem(AnalysedDocument text, Sentence sentence) => sentence.Index == 0 || text.Sentences[sentence.Index - 1].Block != sentence.Block;

    /// <summary>The sentence before the list, if it ends with a colon or leaves its verb without an object.</summary>
    private static Sentence? LeadIn(RuleContext context, Sentence item)
    {
        var block = item.Block - 1;
        while (block >= 0 && context.Text.Document.Blocks[block].Kind == BlockKind.ListItem) block--;
        var index = item.Index - 1;
        while (index >= 0 && context.Text.Sentences[index].Block > block) index--;
        if (index < 0 || context.Text.Sentences[index].Block != block) return null;
        var sentence = context.Text.Sentences[index];
        return sentence.Tokens[^1].Text is ":" or "to" or "–" or "—" ? sentence : null;
    }

    private static Token? Cue(RuleContext context, Sentence leadIn) =>
        leadIn.Tokens.LastOrDefault(token => token.IsVerb() && context.CanAct(leadIn, leadIn.Subjects(token))
            && (CommissiveHeads.Find(token) is { Class: not CommissiveClass.Threat } || leadIn.Modal(token) is { Lemma: "will" or "shall" } || token is { Tag: "MD", Lemma: "will" or "shall" } && ExpectsInfinitive(leadIn)));
}
