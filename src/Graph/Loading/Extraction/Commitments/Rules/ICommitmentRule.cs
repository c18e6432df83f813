using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>Looks for one way of telling a commitment.</summary>
internal interface ICommitmentRule
{
    /// <summary>What the rule sees at this token; the token is its trigger.</summary>
    IEnumerable<Finding> At(RuleContext context, Sentence sentence, Token token);
}
