namespace Graph.Storage.Copying;

/// <summary>The first line of a backup.</summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Version">Of the format, from 1.</param>
/// <param name="Origin">The graph it was made of.</param>
internal sealed record BackupHeader(string Format, int Version, DateTimeOffset CreatedAt, string Origin, GraphTotals Totals)
{
    public const string Name = "graph-backup";
    public const int Latest = 1;
}
