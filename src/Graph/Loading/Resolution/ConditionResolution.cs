using System.Text;
using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>What a commitment depends on: one node per condition, whoever names it.</summary>
internal static class ConditionResolution
{
    /// <summary>Conditions of one group must all be met; what one report names together is one group.</summary>
    private const int Group = 0;

    public static void Add(DocumentGraphBuilder graph, string commitment, ExtractedCommitment extracted)
    {
        foreach (var condition in extracted.Conditions)
        {
            var node = Resolve(condition);
            graph.Add(node);
            graph.Relate(new Relationship(RelationshipTypes.ConditionalOn, commitment, node.Id)
            {
                Properties = new Dictionary<string, object> { ["group"] = Group, ["negated"] = condition.Negated },
                Evidence = graph.Passages(extracted.Evidence),
            });
        }
    }

    public static Condition Resolve(ExtractedCondition condition) => new()
    {
        Id = $"Condition:{ContentKey.Of(condition.Kind.ToString(), condition.Operator.ToString(), Fold(condition.Text))}",
        Kind = condition.Kind,
        Operator = condition.Operator,
        Text = condition.Text,
        State = ConditionState.Unmet,
    };

    // "A ceasefire is agreed" and "the ceasefire is agreed," are one condition.
    private static string Fold(string text)
    {
        var words = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant()) words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the")));
    }
}
