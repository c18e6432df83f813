namespace Graph.Benchmarks.Peers;

/// <summary>The figures as a Markdown table, a line as soon as it is known, and what they come to.</summary>
internal sealed class PeerTable
{
    private readonly TextWriter writer;
    private readonly List<PeerFigures> lines = [];

    public PeerTable(TextWriter writer)
    {
        this.writer = writer;
        writer.WriteLine("| question | clients | Graph, requests/s | @neo4j/graphql, requests/s | ratio |");
        writer.WriteLine("|---|---:|---:|---:|---:|");
    }

    /// <summary>How many questions the peer answers faster.</summary>
    public int Slower => lines.Count(line => line.Ratio < 1);

    public void Add(PeerFigures line)
    {
        lines.Add(line);
        writer.WriteLine($"| {line.Question} | {line.Clients} | {Text(line.Ours)} | {Text(line.Theirs)} | {line.Ratio:N1} |");
    }

    public void Close()
    {
        // Where the peer answered nothing, there is no ratio.
        var ratios = lines.Select(line => line.Ratio).Where(double.IsFinite).ToList();
        writer.WriteLine($"geometric mean {Math.Exp(ratios.Average(Math.Log)):N2} of {ratios.Count}; least {ratios.Min():N2}; slower on {Slower} of {lines.Count}");
    }

    private static string Text(PeerRound round) => round.Failed == 0 ? $"{round.Rate:N1}" : $"{round.Rate:N1} ({round.Failed} failed)";
}
