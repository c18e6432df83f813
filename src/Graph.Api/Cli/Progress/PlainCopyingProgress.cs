using Graph.Storage.Copying;

namespace Graph.Api.Cli.Progress;

/// <summary>A line every few seconds, for logs and pipes.</summary>
internal sealed class PlainCopyingProgress(TextWriter output, GraphTotals totals, TimeProvider time) : IProgress<GraphTotals>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly long start = time.GetTimestamp();
    private long last = time.GetTimestamp();

    public void Report(GraphTotals value)
    {
        if (time.GetElapsedTime(last) < Pause) return;
        last = time.GetTimestamp();
        var rate = value.All / time.GetElapsedTime(start).TotalSeconds;
        output.WriteLine($"{value.All} of {totals.All}, {rate:0}/s, {TimeSpan.FromSeconds((totals.All - value.All) / rate):hh\\:mm\\:ss} left");
    }
}
