namespace Graph.Storage;

/// <summary>A query by its file's name (<c>read/neighbours</c>) with what goes into it.</summary>
/// <param name="Name">Folder and file without extension.</param>
/// <param name="Parameters">Values; never part of the text.</param>
public sealed record NamedQuery(string Name, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Label whose table or nodes are asked, where the file has a marked place for it. From the model's own lists only.</summary>
    public string? Label { get; init; }

    /// <summary>Predicate for the file's marked place; compiled by the engine.</summary>
    public Filter? Filter { get; init; }

    /// <summary>Sort order for the file's marked place; the id is always the last key.</summary>
    public IReadOnlyList<SortKey> Order { get; init; } = [];
}
