namespace Graph.Model;

/// <summary>What an actor bound itself to (or refused, reserved, threatened), built from the reports that tell of it.</summary>
public sealed record Commitment : Node
{
    public CommitmentKind Kind { get; init; }

    public required string Summary { get; init; }

    /// <summary>PLOVER event type, for example <c>AID</c>, <c>COOPERATE</c>, <c>YIELD</c>.</summary>
    public string? Act { get; init; }

    public Modality Modality { get; init; }

    public Strength Strength { get; init; }

    /// <summary>0 (refused) to 5 (firm, unconditional, in a signed text).</summary>
    public int Firmness { get; init; }

    public CommitmentStatus Status { get; init; }

    public PartialDate? Due { get; init; }

    public Quantity? Quantity { get; init; }

    public PartialDate? FirstReportedAt { get; init; }

    public ReviewState ReviewState { get; init; }
}

/// <summary>How one passage tells of a commitment: a claim, with its evidence.</summary>
public sealed record Report : Node
{
    public CommitmentKind Kind { get; init; }

    /// <summary>What is promised, in positive form, without condition and time.</summary>
    public required string Action { get; init; }

    public Modality Modality { get; init; }

    /// <summary>What the modality would be without the condition.</summary>
    public Strength Strength { get; init; }

    /// <summary>The word that makes it a commitment: <c>pledged</c>, <c>will</c>, <c>shall</c>.</summary>
    public string? Cue { get; init; }

    public Polarity Polarity { get; init; }

    public CommitmentStatus Status { get; init; }

    /// <summary>As the text puts it: "by 14 May", "within two years".</summary>
    public string? Deadline { get; init; }

    public Quantity? Quantity { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The rule that found it and the version of the rules.</summary>
    public string? Extractor { get; init; }

    public ReviewState ReviewState { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }
}

public enum CommitmentKind { Commitment, Refusal, Condition, Reservation, Threat }

public enum Modality { Firm, Intended, Offered, Conditional, Refused }

public enum Strength { Firm, Intended, Offered, Possible, Refused }

public enum Polarity { Positive, Negative }

public enum CommitmentStatus { Reported, Announced, Agreed, Signed, PendingRatification, Rejected, Superseded }

public enum ReviewState { Unreviewed, Accepted, Rejected, Corrected }
