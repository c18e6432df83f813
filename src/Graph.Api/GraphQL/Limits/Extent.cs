namespace Graph.Api.GraphQL.Limits;

/// <summary>The size of a part of a document. Counts stop at a million, far above every limit.</summary>
/// <param name="Lists">Lists of the schema's description below each other.</param>
internal readonly record struct Extent(int Fields, int Aliases, int Depth, int Lists)
{
    private const int Most = 1_000_000;

    public Extent Beside(Extent other) => new(
        Math.Min(Most, Fields + other.Fields), Math.Min(Most, Aliases + other.Aliases), Math.Max(Depth, other.Depth), Math.Max(Lists, other.Lists));

    /// <summary>As the selections of a field.</summary>
    public Extent Below(bool aliased, bool list) => new(Fields + 1, Aliases + (aliased ? 1 : 0), Depth + 1, Lists + (list ? 1 : 0));

    public void Check()
    {
        LimitError.ThrowIfAbove(Fields, RequestLimits.MaxFields, "fields");
        LimitError.ThrowIfAbove(Aliases, RequestLimits.MaxAliases, "aliases");
        LimitError.ThrowIfTooDeep(Depth);
    }
}
