namespace Graph.Model;

/// <summary>A summit, meeting, signing, attack, vote …</summary>
public sealed record Event : Node
{
    public required string Name { get; init; }

    /// <summary>For example <c>summit</c>, <c>meeting</c>, <c>signing</c>, <c>attack</c>, <c>vote</c>.</summary>
    public string? Kind { get; init; }

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }
}
