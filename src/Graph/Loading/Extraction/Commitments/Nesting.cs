using Graph.Loading.Extraction.Commitments.Rules;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>A commitment told inside another's action is part of it: "agreed to honour its commitment to help" is one; "… through the conference, which will be hosted by Italy" is two.</summary>
internal static class Nesting
{
    public static IEnumerable<Finding> Outermost(IReadOnlyList<Finding> findings) =>
        findings.Where(inner => !findings.Any(outer => outer != inner && Holds(outer, inner)));

    private static bool Holds(Finding outer, Finding inner)
    {
        if (outer.Sentence != inner.Sentence || outer.Action.Head == inner.Action.Head || outer.Kind is CommitmentKind.Condition) return false;
        if (inner.IsPassive && inner.Action.Head.Relation is "relcl" or "acl" && inner.Cue.Tag == "MD" && Agents.Of(inner.Sentence, inner.Action.Head).Count > 0) return false;
        var tokens = outer.Action.Tokens(outer.Sentence);
        return tokens.Contains(inner.Action.Head.Index) && tokens.Contains(inner.Cue.Index) && !inner.Action.Tokens(inner.Sentence).Contains(outer.Action.Head.Index);
    }
}
