namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>How long is waited, and how patiently.</summary>
internal sealed record Limits
{
    /// <summary>A read, its repetitions included.</summary>
    public TimeSpan Read { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A write, its repetitions included; long enough for a server to be started again.</summary>
    public TimeSpan Write { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Before the first repetition; doubles, with jitter, up to <see cref="LongestDelay"/>.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For how long nobody is asked once half of the requests of ten seconds found no server.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(5);
}
