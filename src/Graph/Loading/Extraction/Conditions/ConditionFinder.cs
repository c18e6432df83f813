using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Conditions;

/// <summary>What must happen first for an action of a sentence to be due.</summary>
internal static class ConditionFinder
{
    /// <summary>The conditions on an action: those under it, those beside it up to the verb of saying that reports it, those before and after a whole coordination.</summary>
    public static IReadOnlyList<FoundCondition> Of(AnalysedDocument text, Sentence sentence, Token action)
    {
        var conditions = All(text, sentence).ToList();
        if (conditions.Count == 0) return [];
        var scope = Scope(sentence, action).Select(token => token.Index).ToHashSet();
        return [.. conditions.Where(condition => !IsDuration(sentence, condition, action) && !condition.Phrase.Contains(action.Index) && (scope.Contains(condition.Phrase.First) || Governs(sentence, condition, action)))];
    }

    // "will keep the border closed until …", "will continue to … as long as" tell how long; "will not open it until …" what must happen first.
    private static bool IsDuration(Sentence sentence, FoundCondition condition, Token action)
    {
        if (condition.Condition.Operator is ConditionOperator.Until) return !IsRefused(sentence, action);
        return sentence[condition.Phrase.First].Text.ToLowerInvariant() is "as" or "so" && sentence[Math.Min(condition.Phrase.First + 1, condition.Phrase.Last)].Is("long") && action.Lemma is "continue" or "remain" or "keep" or "stay" or "maintain";
    }

    private static bool IsRefused(Sentence sentence, Token action) =>
        sentence.IsNegated(action) || (action.Relation is "xcomp" or "ccomp" && sentence.HeadOf(action) is { } above && (sentence.IsNegated(above) || above.Lemma is "refuse" or "decline"));

    private static IEnumerable<FoundCondition> All(AnalysedDocument text, Sentence sentence)
    {
        var last = -1;
        foreach (var token in sentence.Tokens)
        {
            if (token.Index <= last || At(text, sentence, token) is not { } condition) continue;
            if (!condition.IsObject) last = condition.Phrase.Last;
            yield return condition;
        }
    }

    // In front, a condition holds for all that follows; behind, for all before it that no other subject or promise parts from it.
    private static bool Governs(Sentence sentence, FoundCondition condition, Token action)
    {
        if (condition.IsObject) return false;
        var (first, last) = (condition.Phrase.First, condition.Phrase.Last);
        return last < action.Index ? StandsInFront(sentence, first) : !IsOfOneNoun(sentence, sentence[first]) && !Between(sentence, action.Index, first).Any(Parts);
    }

    private static bool StandsInFront(Sentence sentence, int first) => !Between(sentence, -1, first).Any(token => token.PartOfSpeech is PartOfSpeech.Verb && !WordSets.Saying.Contains(token.Lemma));

    private static bool Parts(Token token) => token.Relation is "nsubj" or "nsubjpass" || token.Text is ";" or "." or ":" || (token.Tag is "VBD" or "VBZ" or "VBP" && CommissiveHeads.Find(token) is not null);

    // "support, training and, in the event of an attack, assistance": of the last thing in a list only.
    private static bool IsOfOneNoun(Sentence sentence, Token marker) => marker.Relation == "prep" && sentence.HeadOf(marker) is { Relation: "conj" } noun && noun.IsNominal();

    private static IEnumerable<Token> Between(Sentence sentence, int after, int before) => sentence.Tokens.Skip(after + 1).Take(Math.Max(0, before - after - 1));

    /// <summary>The condition that opens at this token, if one does.</summary>
    public static FoundCondition? At(AnalysedDocument text, Sentence sentence, Token token)
    {
        if (IsHypothetical(sentence, token)) return Found(text, new ConditionMarker([], ConditionOperator.Once, ConditionScope.Noun), new Phrase(sentence, sentence.Subtree(token.Index)[0], token.Index)) with { IsObject = true };
        foreach (var marker in ConditionMarkers.OpeningWith(token.Text))
        {
            if (!Matches(sentence, token, marker) || IsConcession(sentence, token)) continue;
            if ((Governed(sentence, token, marker) ?? ConditionSurface.Of(sentence, token, marker)) is { } phrase) return Found(text, marker, phrase);
        }

        return null;
    }

    // "even if", "as if".
    private static bool IsConcession(Sentence sentence, Token token) => token.Index > 0 && token.Is("if") && sentence[token.Index - 1].Text.ToLowerInvariant() is "even" or "as" or "what";

    // "monitor any eventual ceasefire": the action waits for what may never come.
    private static bool IsHypothetical(Sentence sentence, Token noun) =>
        noun.Relation is "dobj" or "pobj" && noun.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj && KindOf(sentence, noun) is ConditionKind.Ceasefire or ConditionKind.Attack
        && sentence.Children(noun, "amod").Any(word => word.Lemma.ToLowerInvariant() is "eventual" or "potential" or "possible" or "future") && sentence.HeadOf(noun) is { } head && head.Lemma is not ("deter" or "prevent" or "against" or "to" or "from");

    private static FoundCondition Found(AnalysedDocument text, ConditionMarker marker, Phrase phrase)
    {
        var words = phrase.TextIn(text.Text);
        return new FoundCondition(new ExtractedCondition(ConditionKinds.Of(words), marker.Operator, words), phrase);
    }

    private static bool Matches(Sentence sentence, Token token, ConditionMarker marker)
    {
        if (token.Index + marker.Words.Length > sentence.Tokens.Count) return false;
        for (var i = 0; i < marker.Words.Length; i++)
        {
            if (!sentence[token.Index + i].Is(marker.Words[i])) return false;
        }

        return true;
    }

    // The clause a marker introduces hangs above the marker, the noun phrase below it.
    private static Phrase? Governed(Sentence sentence, Token token, ConditionMarker marker)
    {
        var last = sentence[token.Index + marker.Words.Length - 1];
        return marker.Scope switch
        {
            ConditionScope.Clause => Clause(sentence, token),
            ConditionScope.Future => Clause(sentence, token) is { } clause && IsFuture(sentence, sentence[token.Head]) && ConditionKinds.Of(Words(clause)) is not (ConditionKind.Other or ConditionKind.Date) ? clause : null,
            ConditionScope.Noun => token.Relation is "prep" or "advmod" or "acomp" or "pcomp" or "mark" ? BeforeSubject(From(sentence, token)) : null,
            ConditionScope.Uncertain => Noun(sentence, last) is { } noun && IsUncertain(sentence, noun) ? BeforeSubject(From(sentence, token)) : null,
            _ => null,
        };
    }

    private static string Words(Phrase phrase) => string.Join(' ', phrase.Sentence.Tokens.Skip(phrase.First).Take(phrase.Last - phrase.First + 1).Select(token => token.Text));

    private static Phrase? Clause(Sentence sentence, Token token) =>
        token.Relation is "mark" or "advmod" or "aux" or "prep" && sentence.HeadOf(token) is { Relation: "advcl" or "ccomp" or "pcomp" or "relcl" or "acl" } verb
        && verb.IsVerb() && (token.Relation != "aux" || IsFronted(sentence, token, verb))
            ? From(sentence, token, verb) : null;

    // "Should Russia attack, …": the auxiliary stands before the subject.
    private static bool IsFronted(Sentence sentence, Token auxiliary, Token verb) =>
        sentence.Child(verb, "nsubj", "nsubjpass") is { } subject && auxiliary.Index < subject.Index;

    private static bool IsFuture(Sentence sentence, Token verb) =>
        verb.Tag is not ("VBD" or "VBG") && !sentence.Children(verb, "aux", "auxpass").Any(aux => aux.Tag == "VBD") && verb.Tag is "VBZ" or "VBP" or "VBN" or "VB";

    private static Phrase From(Sentence sentence, Token token, Token? head = null)
    {
        var whole = Phrase.Of(sentence, head ?? token);
        return (whole with { First = Math.Min(token.Index, Math.Max(whole.First, token.Index)) }).Trimmed();
    }

    // "following the ceasefire, the UK and France will …": the parser hung the subject beside the condition.
    private static Phrase BeforeSubject(Phrase phrase)
    {
        var sentence = phrase.Sentence;
        var comma = Enumerable.Range(phrase.First, phrase.Last - phrase.First).FirstOrDefault(at => sentence[at].Text == ",", -1);
        return comma > phrase.First && phrase.Last + 1 < sentence.Tokens.Count && sentence[phrase.Last + 1].Tag == "MD" ? phrase with { Last = comma - 1 } : phrase;
    }

    private static Token? Noun(Sentence sentence, Token preposition) => sentence.Child(preposition, "pobj", "pcomp", "dobj");

    // "after a ceasefire", "after any future attack"; but "after the attack" tells when.
    private static bool IsUncertain(Sentence sentence, Token noun) =>
        KindOf(sentence, noun) is ConditionKind.Ceasefire or ConditionKind.PeaceDeal or ConditionKind.Ratification
        || (WordSets.UncertainEvents.Contains(noun.Lemma.ToLowerInvariant()) && IsIndefinite(sentence, noun) && !sentence.Children(noun, "nummod").Any());

    // From the noun and what stands before it: "cease-fire", "peace deal"; not from what follows.
    private static ConditionKind KindOf(Sentence sentence, Token noun)
    {
        var first = sentence.Subtree(noun.Index)[0];
        return ConditionKinds.Of(string.Concat(sentence.Tokens.Skip(first).Take(noun.Index - first + 1).Select(token => token.Text is "-" ? "-" : " " + token.Text)).Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal));
    }

    private static bool IsIndefinite(Sentence sentence, Token noun) =>
        sentence.Children(noun, "det", "amod").Any(word => word.Lemma.ToLowerInvariant() is "a" or "an" or "any" or "another" or "future" or "eventual" or "potential" or "possible" or "renewed" or "further" or "final");

    private static IEnumerable<Token> Scope(Sentence sentence, Token action)
    {
        foreach (var index in Own(sentence, action)) yield return sentence[index];
        var below = action;
        foreach (var above in sentence.Ancestors(action))
        {
            foreach (var child in sentence.Children(above.Index))
            {
                if (child == below.Index || !IsAdverbial(sentence[child]) || (below.Relation == "conj" && child > above.Index && child < below.Index)) continue;
                foreach (var index in sentence.Subtree(child)) yield return sentence[index];
            }

            if (below.Relation == "ccomp" && WordSets.Saying.Contains(above.Lemma)) yield break;
            below = above;
        }
    }

    // What hangs under a coordinated verb is that verb's own.
    private static IEnumerable<int> Own(Sentence sentence, Token action)
    {
        var others = sentence.Children(action, "conj").Where(verb => verb.IsVerb()).SelectMany(verb => sentence.Subtree(verb.Index)).ToHashSet();
        return sentence.Subtree(action.Index).Where(index => !others.Contains(index));
    }

    private static bool IsAdverbial(Token token) => token.Relation is "prep" or "advcl" or "advmod" or "mark" or "npadvmod" or "dep";
}
