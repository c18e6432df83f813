using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>The actions that a commissive word governs.</summary>
internal static class Complements
{
    /// <summary>Those of a verb or adjective.</summary>
    public static IEnumerable<ActionGroup> Of(Sentence sentence, Token token, CommissiveHead head)
    {
        if (head.Takes("on") && sentence.Children(token, "prep").FirstOrDefault(prep => prep.Lemma == "on") is { } on && !IsTime(sentence, on)) return sentence.Children(on, "pobj").Select(noun => ActionGroup.OfNouns(sentence, noun));
        var verbs = Infinitives(sentence, token, head).Concat(Clauses(sentence, token, head)).Concat(AfterPreposition(sentence, token, head, "pcomp")).ToList();
        if (verbs.Count > 0) return verbs.SelectMany(verb => ActionGroup.Split(sentence, verb));
        if (sentence.Children(token, "dobj").Any(noun => noun.Lemma is "nothing" or "anything")) return [];
        var objects = Objects(sentence, token, head).ToList();
        // "promised officers to Haiti": to whom, not what.
        if (objects.Count == 0 && head.Takes("noun")) objects = [.. AfterPreposition(sentence, token, head, "pobj")];
        return objects.Select(noun => ActionGroup.OfNouns(sentence, noun));
    }

    /// <summary>Those of a noun: "commitment to help", "to helping", "to peace", "that it will help", "of support".</summary>
    public static IEnumerable<ActionGroup> OfNoun(Sentence sentence, Token noun, CommissiveHead head)
    {
        var verbs = sentence.Children(noun, "acl", "relcl", "xcomp", "ccomp").Where(verb => head.Takes("inf") && sentence.IsInfinitive(verb) || head.Takes("that") && sentence.Child(verb, "mark") is { Lemma: "that" } && sentence.Modal(verb) is not null)
            .Concat(AfterPreposition(sentence, noun, head, "pcomp")).ToList();
        if (verbs.Count == 0 && head.Takes("inf")) verbs = [.. Raised(sentence, noun)];
        if (verbs.Count > 0) return verbs.SelectMany(verb => ActionGroup.Split(sentence, verb));
        return Nouns(sentence, noun, head).Select(named => ActionGroup.OfNouns(sentence, named));
    }

    // "expressed our availability to be deployed": the infinitive hangs under the verb that governs the noun.
    private static IEnumerable<Token> Raised(Sentence sentence, Token noun) =>
        noun.Relation == "dobj" && sentence.HeadOf(noun) is { } verb ? sentence.Children(verb, "xcomp", "advcl").Where(each => each.Index > noun.Index && sentence.IsInfinitive(each) && each.Index - noun.Index < 8).Take(1) : [];

    private static IEnumerable<Token> Infinitives(Sentence sentence, Token token, CommissiveHead head)
    {
        if (!head.Takes("inf") && !head.Takes("passive")) return [];
        // The parser hangs "to help" after an object or an adjective under advcl or acl now and then.
        // What "agrees", "undertakes" governs stands near; of several the first infinitive with an object.
        return sentence.Children(token, "xcomp", "advcl", "ccomp").Where(verb => verb.Index > token.Index && sentence.IsInfinitive(verb) && sentence.Child(verb, "nsubj", "mark") is null).Take(1)
            .Concat(Stranded(sentence, token));
    }

    // "agreed to ensure …, eliminate …, and prevent …": the parser hangs the later ones under the finite verb.
    private static IEnumerable<Token> Stranded(Sentence sentence, Token token) => token.Tag is "VB" or "VBP" ? []
        : sentence.Children(token, "conj").Where(verb => verb.Tag is "VB" or "VBP" && sentence.Child(verb, "nsubj", "nsubjpass") is null && sentence.Modal(verb) is null);

    private static bool IsTime(Sentence sentence, Token on) => sentence.Child(on, "pobj") is not { } noun || WordSets.TimeNouns.Contains(noun.Lemma.ToLowerInvariant());

    private static IEnumerable<Token> Clauses(Sentence sentence, Token token, CommissiveHead head) =>
        head.Takes("that")
            ? sentence.Children(token, "ccomp").Where(verb => verb.Index > token.Index && sentence.Child(verb, "nsubj", "nsubjpass") is not null && (sentence.Modal(verb) is { } modal ? modal.Lemma is not ("can" or "could" or "may" or "might" or "must") : verb.Tag == "VB") && !ActionVerbs.IsStative(verb.Lemma)).Take(1)
            : head.Takes("ing") ? sentence.Children(token, "xcomp", "ccomp").Where(verb => verb.Tag == "VBG" && verb.Index > token.Index).Take(1) : [];

    private static IEnumerable<Token> AfterPreposition(Sentence sentence, Token token, CommissiveHead head, string relation)
    {
        foreach (var preposition in sentence.Children(token, "prep"))
        {
            if (preposition.Index < token.Index || !IsFrame(preposition, head, relation)) continue;
            foreach (var governed in sentence.Children(preposition, relation)) yield return governed;
        }
    }

    private static bool IsFrame(Token preposition, CommissiveHead head, string relation) => preposition.Lemma.ToLowerInvariant() switch
    {
        "to" => head.Takes("ing") || head.Takes("noun"),
        "on" => head.Takes("on"),
        "of" => head.Takes("of") || (relation == "pcomp" && head.Takes("ing")),
        "with" => head.Takes("with"),
        "for" => head.Takes("for") || head.Takes("noun") && relation == "pobj" && head.Part == PartOfSpeech.Adj,
        "in" => head.Takes("in"),
        _ => false,
    };

    private static IEnumerable<Token> Objects(Sentence sentence, Token token, CommissiveHead head)
    {
        var particle = sentence.Child(token, "prt");
        if (head.Takes("out") || head.Takes("down")) return particle is not null && head.Takes(particle.Lemma.ToLowerInvariant()) ? Allowed(sentence, token) : [];
        if (head.Takes("grant")) return Allowed(sentence, token).Where(noun => WordSets.Grants.Contains(noun.Lemma));
        return head.Takes("noun") && particle is null ? Allowed(sentence, token) : [];
    }

    private static IEnumerable<Token> Nouns(Sentence sentence, Token noun, CommissiveHead head)
    {
        foreach (var preposition in sentence.Children(noun, "prep"))
        {
            var fits = preposition.Lemma.ToLowerInvariant() switch { "to" => head.Takes("noun"), "of" => head.Takes("of"), "for" => head.Takes("for"), "in" => head.Takes("in"), "with" => head.Takes("with"), _ => false };
            if (!fits || preposition.Index < noun.Index) continue;
            // "the intention of the United States": whose it is, not what.
            foreach (var governed in sentence.Children(preposition, "pobj").Where(governed => governed.PartOfSpeech == PartOfSpeech.Noun)) yield return governed;
        }
    }

    // An allegation is denied, not refused; a pronoun says nothing of what is promised.
    private static IEnumerable<Token> Allowed(Sentence sentence, Token token) =>
        sentence.Children(token, "dobj", "nsubj").Where(noun => noun.Index > token.Index && (noun.Relation == "dobj" || noun.PartOfSpeech == PartOfSpeech.Noun) && noun.PartOfSpeech != PartOfSpeech.Pron && !WordSets.Claims.Contains(noun.Lemma));
}
