using Graph.Model;

namespace Graph.Loading.Extraction;

/// <summary>A commitment, refusal, threat, reservation or free-standing condition as one document tells of it.</summary>
public sealed record ExtractedCommitment
{
    public required CommitmentKind Kind { get; init; }

    /// <summary>Ids of the actors that bind themselves.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public IReadOnlyList<string> Beneficiaries { get; init; } = [];

    /// <summary>Ids of those it is directed against.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>What is promised: from the verb on, positive, without condition and time.</summary>
    public required string Action { get; init; }

    /// <summary>PLOVER event type.</summary>
    public string? Act { get; init; }

    public required Modality Modality { get; init; }

    public required Strength Strength { get; init; }

    public string? Cue { get; init; }

    public Polarity Polarity { get; init; }

    public CommitmentStatus Status { get; init; }

    public IReadOnlyList<ExtractedCondition> Conditions { get; init; } = [];

    public string? Deadline { get; init; }

    /// <summary>The deadline as a date, where it can be told.</summary>
    public PartialDate? Due { get; init; }

    public Quantity? Quantity { get; init; }

    /// <summary>Id of the actor or document whose word it is; null where the article itself tells.</summary>
    public string? Source { get; init; }

    /// <summary>Id of the instrument it stands in.</summary>
    public string? MadeIn { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The first is where it is told best; others are the same told again.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

public sealed record ExtractedCondition(ConditionKind Kind, ConditionOperator Operator, string Text)
{
    public bool Negated { get; init; }
}
