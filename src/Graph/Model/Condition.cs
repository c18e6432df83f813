namespace Graph.Model;

/// <summary>What must happen first. One node per condition, shared by the commitments that depend on it.</summary>
public sealed record Condition : Node
{
    public ConditionKind Kind { get; init; }

    public ConditionOperator Operator { get; init; }

    public required string Text { get; init; }

    public ConditionState State { get; init; }

    public PartialDate? MetAt { get; init; }
}

public enum ConditionKind { Other, Ceasefire, PeaceDeal, Attack, Ratification, ThirdPartySupport, Date }

public enum ConditionOperator { If, Once, Unless, Until }

public enum ConditionState { Unknown, Unmet, Met, Failed }
