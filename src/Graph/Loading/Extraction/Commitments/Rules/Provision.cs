using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>What a text provides for: "the declaration foresees Britain deploying troops", "guarantees that would see the US lead", "the documents set out plans for US-led monitoring and support".</summary>
internal sealed class Provision : ICommitmentRule
{
    public const string Name = "provision of a text";

    public IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token)
    {
        if (!token.IsVerb() || sentence.IsNegated(token) || !Provides(sentence, token)) yield break;
        foreach (var action in Actions(sentence, token))
        {
            var own = action.Head.IsVerb() ? Doers(sentence, token, action.Head) : Leaders.Of(sentence, action.Head);
            if (token.Lemma == "pave") own = [.. sentence.Subtree(token.Index).Select(index => sentence[index]).Where(noun => noun.Relation is "nsubj" or "nsubjpass" && WordSets.Bodies.Contains(noun.Lemma))];
            else if (action.Head.IsVerb() && !context.CanAct(sentence, own)) continue;
            yield return new Finding
            {
                Rule = Name,
                Sentence = sentence,
                Action = action,
                Cue = token,
                Subjects = own.Count > 0 ? own : [],
                Strength = sentence.Children(action.Head, "amod").Any(word => word.Lemma is "possible" or "potential") ? Strength.Possible : Strength.Intended,
                Confidence = 0.75,
            };
        }
    }

    private static bool Provides(Sentence sentence, Token token)
    {
        if (token.Lemma == "see") return sentence.Modal(token) is not null && Subjects(sentence, token).Any(IsText);
        if (token.Lemma == "pave" && sentence.Child(token, "dobj") is { Lemma: "way" }) return true;
        if (token.Lemma == "include" && sentence.Children(token, "dobj").Any(noun => WordSets.Grants.Contains(noun.Lemma))) return Subjects(sentence, token).SelectMany(subject => sentence.Subtree(subject.Index)).Any(index => WordSets.Grants.Contains(sentence[index].Lemma));
        return WordSets.Providing.Contains(token.Lemma) && token.Lemma is not ("call" or "require" or "commit" or "propose") && !sentence.IsPassive(token) && Subjects(sentence, token).Any(IsText);
    }

    private static IReadOnlyList<Token> Subjects(Sentence sentence, Token verb) => sentence.Subjects(verb);

    // "foresees Britain and France deploying": the object of the one verb is the subject of the other.
    private static IReadOnlyList<Token> Doers(Sentence sentence, Token token, Token verb) =>
        sentence.Child(verb, "nsubj", "nsubjpass") is null && verb.Relation != "acl" && sentence.Child(token, "dobj") is { } noun && noun.Index < verb.Index ? sentence.Coordinated(noun) : sentence.Subjects(verb);

    private static bool IsText(Token subject) => WordSets.Instruments.Contains(subject.Lemma.ToLowerInvariant()) || subject.Lemma is "guarantee" or "commitment";

    // A clause with its own subject, or the nouns of action that the text provides for.
    private static IEnumerable<ActionGroup> Actions(Sentence sentence, Token token)
    {
        if (token.Lemma == "pave") return [ActionGroup.Of(token)];
        var clauses = sentence.Children(token, "ccomp", "xcomp", "advcl").Concat(sentence.Children(token, "dobj").SelectMany(sentence.Coordinated).SelectMany(noun => sentence.Children(noun, "acl").Where(verb => verb.Tag == "VBG")))
            .Where(verb => verb.Index > token.Index && (verb.Relation != "advcl" && sentence.Child(verb, "nsubj", "nsubjpass") is not null || verb.Tag == "VBG" && sentence.Child(token, "dobj", "nsubj") is not null)).ToList();
        if (clauses.Count > 0) return clauses.SelectMany(verb => ActionGroup.Split(sentence, verb));
        return Nouns(sentence, token).SelectMany(sentence.Coordinated).Distinct().Where(IsAction).Select(ActionGroup.Of);
    }

    private static IEnumerable<Token> Nouns(Sentence sentence, Token token)
    {
        foreach (var noun in sentence.Children(token, "dobj"))
        {
            var plans = noun.Lemma is "plan" or "step" or "measure" or "provision" ? sentence.Children(noun, "prep").Where(prep => prep.Lemma is "for" or "of" or "on").SelectMany(prep => sentence.Children(prep, "pobj")).ToList() : [];
            // The parser may hang the later ones beside "plans".
            if (plans.Count > 0) foreach (var plan in plans.Concat(sentence.Coordinated(noun).Skip(1))) yield return plan;
            else if (token.Lemma is "foresee" or "envisage" or "envision" or "include" or "provide") yield return noun;
        }

        if (token.Lemma is "provide" or "call")
            foreach (var noun in sentence.Children(token, "prep").Where(prep => prep.Lemma == "for").SelectMany(prep => sentence.Children(prep, "pobj"))) yield return noun;
    }

    /// <summary>Nouns made of verbs of action: monitoring, support, deployment, assistance, cooperation.</summary>
    private static bool IsAction(Token noun) =>
        noun.PartOfSpeech == PartOfSpeech.Noun
        && (noun.Lemma is "support" or "assistance" or "aid" or "cooperation" or "help" or "withdrawal" or "release" or "exchange" or "transfer" or "contribution" or "training" or "supply" or "delivery" or "return"
            || noun.Lemma.EndsWith("ment", StringComparison.Ordinal) || noun.Lemma.EndsWith("tion", StringComparison.Ordinal) || noun.Lemma.EndsWith("ing", StringComparison.Ordinal));
}
