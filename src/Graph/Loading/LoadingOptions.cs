namespace Graph.Loading;

public sealed record LoadingOptions
{
    /// <summary>How many files are read and analysed at once; one writer stores what they give.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    public Shard Shard { get; init; } = Shard.All;
}
