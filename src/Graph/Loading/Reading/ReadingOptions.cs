namespace Graph.Loading.Reading;

/// <summary>What a file may ask of the machine before it is refused.</summary>
public sealed record ReadingOptions
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public long MaximumBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Longest paragraph, in UTF-16 code units. Prose has none of this length; analysing one would take minutes.</summary>
    public int MaximumBlockLength { get; init; } = 500_000;

    /// <summary>Deepest nesting of HTML elements. Browsers stop at 512.</summary>
    public int MaximumNesting { get; init; } = 512;
}
