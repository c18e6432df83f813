namespace Graph.Model;

/// <summary>All that one version of one document says, ready to be written in one transaction.</summary>
public sealed record DocumentGraph
{
    public required Document Document { get; init; }

    /// <summary>Every other node, each once. Passages and reports are the document's own; the rest may be known already.</summary>
    public IReadOnlyList<Node> Nodes { get; init; } = [];

    /// <summary>Their ends are <see cref="Document"/> or among <see cref="Nodes"/>.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];
}
