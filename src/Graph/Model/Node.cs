namespace Graph.Model;

/// <summary>Anything the graph holds. Its id is ours, stable and readable (<c>State:FRA</c>), never the engine's.</summary>
public abstract record Node
{
    /// <summary><c>Label:key</c>, unique in the graph.</summary>
    public required string Id { get; init; }
}
