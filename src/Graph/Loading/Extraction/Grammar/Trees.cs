using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Grammar;

/// <summary>Questions about a sentence's tree that several rules ask.</summary>
internal static class Trees
{
    /// <summary>Deeper trees are parser accidents; climbing stops there.</summary>
    private const int MaximumDepth = 60;

    public static IEnumerable<Token> Children(this Sentence sentence, Token token, params ReadOnlySpan<string> relations)
    {
        var found = new List<Token>();
        foreach (var child in sentence.Children(token.Index))
        {
            if (relations.Contains(sentence[child].Relation)) found.Add(sentence[child]);
        }

        return found;
    }

    public static Token? Child(this Sentence sentence, Token token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in sentence.Children(token.Index))
        {
            if (relations.Contains(sentence[child].Relation)) return sentence[child];
        }

        return null;
    }

    public static Token? HeadOf(this Sentence sentence, Token token) => token.Head < 0 ? null : sentence[token.Head];

    /// <summary>From the token's head to the root.</summary>
    public static IEnumerable<Token> Ancestors(this Sentence sentence, Token token)
    {
        var depth = 0;
        for (var head = sentence.HeadOf(token); head is not null && depth < MaximumDepth; head = sentence.HeadOf(head), depth++) yield return head;
    }

    /// <summary>The token and those coordinated with it, in the order of the sentence.</summary>
    public static IReadOnlyList<Token> Coordinated(this Sentence sentence, Token token)
    {
        var found = new List<Token> { token };
        for (var i = 0; i < found.Count; i++) found.AddRange(sentence.Children(found[i], "conj"));
        return found;
    }

    /// <summary>The first of the coordination that the token belongs to.</summary>
    public static Token FirstOfCoordination(this Sentence sentence, Token token)
    {
        while (token.Relation == "conj" && sentence.HeadOf(token) is { } head) token = head;
        return token;
    }

    public static bool IsNegated(this Sentence sentence, Token token) =>
        sentence.Child(token, "neg") is not null || sentence.Children(token, "advmod", "preconj").Any(adverb => adverb.Lemma is "never" or "not" or "no");

    /// <summary>The modal verb; of "must and will" the one that promises.</summary>
    public static Token? Modal(this Sentence sentence, Token verb)
    {
        var modals = sentence.Children(verb, "aux").Where(aux => aux.Tag == "MD").ToList();
        return modals.Count == 0 ? null : modals.FirstOrDefault(modal => modal.Lemma is "will" or "shall") ?? modals[0];
    }

    public static bool HasAuxiliary(this Sentence sentence, Token verb, string lemma) => sentence.Children(verb, "aux", "auxpass").Any(aux => aux.Lemma == lemma);

    public static bool IsPassive(this Sentence sentence, Token verb) => sentence.Child(verb, "auxpass", "nsubjpass") is not null;

    public static bool IsInfinitive(this Sentence sentence, Token verb) => sentence.Children(verb, "aux").Any(aux => aux.Tag == "TO" || aux.Is("to"));

    public static bool IsVerb(this Token token) => token.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;

    public static bool IsNominal(this Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num;

    public static bool Is(this Token token, string word) => token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
