namespace Graph.Storage;

/// <summary>A property to sort by.</summary>
public sealed record SortKey(string Property, bool Descending = false);

/// <summary>
/// A keyset page: so many items from one end, beyond the keys of a known item. Exactly one of <see cref="First"/> and <see cref="Last"/> is set.
/// </summary>
/// <param name="Beyond">Values of the sort keys of the item before (First) or after (Last) the page, and its id last; null for the list's own end.</param>
public sealed record PageRequest(int? First, int? Last, IReadOnlyList<object?>? Beyond)
{
    /// <summary>The other bound, where a client gives both <c>after</c> and <c>before</c>.</summary>
    public IReadOnlyList<object?>? Until { get; init; }

    public int Size => First ?? Last ?? throw new InvalidOperationException("A page has a size.");
}

/// <summary>A page in the order asked for.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasNextPage, bool HasPreviousPage)
{
    public static readonly Page<T> Empty = new([], false, false);
}
