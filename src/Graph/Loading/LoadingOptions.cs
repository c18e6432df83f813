using Graph.Loading.Reading;

namespace Graph.Loading;

public sealed record LoadingOptions
{
    /// <summary>How many files are read and analysed at once; one writer stores what they give.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The part of the documents that is loaded.</summary>
    public Shard Shard { get; init; } = Shard.All;

    public ReadingOptions Reading { get; init; } = new();
}
