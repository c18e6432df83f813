using Graph.Loading.Extraction.Grammar;

namespace Graph.Loading.Extraction.Conditions;

/// <summary>A condition and where it stands, so that it can be left out of the action's words.</summary>
internal sealed record FoundCondition(ExtractedCondition Condition, Phrase Phrase)
{
    /// <summary>True where the action's own object is the condition ("monitor any eventual ceasefire"): then it stays among the action's words.</summary>
    public bool IsObject { get; init; }
}
