namespace Graph.Model;

/// <summary>A text that was loaded, or an instrument known only from other texts.</summary>
public sealed record Document : Node
{
    public string? Title { get; init; }

    public DocumentKind Kind { get; init; }

    public Availability Availability { get; init; }

    /// <summary>Canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    public PartialDate? PublishedAt { get; init; }

    public PartialDate? SignedAt { get; init; }

    public SourceRole? SourceRole { get; init; }

    /// <summary>SHA-256 of the source's bytes, lower-case hexadecimal; null for a referenced document.</summary>
    public string? ContentHash { get; init; }

    /// <summary>The first twelve digits of <see cref="ContentHash"/>.</summary>
    public string? Version { get; init; }

    /// <summary>The cleaned text; passages count UTF-16 code units into it.</summary>
    public string? Text { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }
}

public enum DocumentKind
{
    Other, NewsArticle, Declaration, Agreement, Treaty, Communique, Resolution, Statement, Transcript, Plan, FeedCluster, FeedItem, FactSheet, Readout, PressRelease, Letter, Report, Law,
}

public enum Availability { Loaded, Referenced }

/// <summary>How near a document stands to what it tells of.</summary>
public enum SourceRole { PrimaryText, OfficialStatement, Transcript, Wire, NewsReport, Analysis }
