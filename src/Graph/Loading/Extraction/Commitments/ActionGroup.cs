using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>A verb or noun of action with those coordinated with it that share its object: "maintain and develop their capacity" is one action.</summary>
internal sealed record ActionGroup(Token Head, IReadOnlyList<Token> Members)
{
    private static readonly string[] Leading = ["nsubj", "nsubjpass", "aux", "auxpass", "neg", "mark", "cc", "punct", "conj", "det", "advmod", "preconj", "expl"];

    public static ActionGroup Of(Token head) => new(head, [head]);

    /// <summary>A noun with those coordinated with it: "the stability and security of Iraq" is one thing.</summary>
    public static ActionGroup OfNouns(Sentence sentence, Token head) => new(head, [.. sentence.Coordinated(head).Where(token => !token.IsVerb())]);

    /// <summary>The actions of a coordination: one for each verb that has an object or complement of its own.</summary>
    public static IEnumerable<ActionGroup> Split(Sentence sentence, Token first)
    {
        var pending = new List<Token>();
        var coordinated = sentence.Coordinated(first).Where(token => token == first || Shares(sentence, token, first)).OrderBy(token => token.Index).ToList();
        foreach (var token in coordinated)
        {
            pending.Add(token);
            if (!HasOwnComplement(sentence, token) && token != coordinated[^1]) continue;
            yield return new ActionGroup(pending[0], [.. pending]);
            pending.Clear();
        }
    }

    /// <summary>All that hangs under the group's members, without the actions that stand beside them.</summary>
    public IReadOnlyList<int> Tokens(Sentence sentence)
    {
        var others = Members.SelectMany(member => sentence.Children(member, "conj").Where(conjunct => !Members.Contains(conjunct) && IsSeparate(conjunct, member)).Concat(Reports(sentence, member)))
            .SelectMany(conjunct => sentence.Subtree(conjunct.Index)).ToHashSet();
        return [.. Members.SelectMany(member => sentence.Subtree(member.Index)).Where(index => !others.Contains(index)).Distinct().Order()];
    }

    // ", Macron said" that the parser hung under the verb of what he said.
    private static IEnumerable<Token> Reports(Sentence sentence, Token member) =>
        sentence.Children(member, "ccomp", "advcl", "parataxis").Where(verb => verb.Tag is "VBD" or "VBZ" && WordSets.Saying.Contains(verb.Lemma) && sentence.Child(verb, "nsubj") is not null && sentence.Child(verb, "mark") is null);

    // A coordinated clause with a subject or modal of its own is another statement.
    private static bool Shares(Sentence sentence, Token token, Token first) =>
        token.IsVerb() && IsSameForm(token, first) && sentence.Child(token, "nsubj", "nsubjpass") is null && sentence.Modal(token) is null && !sentence.IsNegated(token);

    // "to support … and promised": a finite verb does not go on with an infinitive. Taggers mix up VB and VBP.
    private static bool IsSameForm(Token token, Token first) => token.Tag == first.Tag || (token.Tag is "VB" or "VBP" or "VBG" && first.Tag is "VB" or "VBP" or "VBG");

    private static bool IsSeparate(Token conjunct, Token member) => member.IsVerb() ? conjunct.IsVerb() : !conjunct.IsVerb();

    private static bool HasOwnComplement(Sentence sentence, Token verb) => sentence.Children(verb.Index).Any(child => child > verb.Index && !Leading.Contains(sentence[child].Relation));
}
