using System.Diagnostics;

namespace Graph.Benchmarks.Gold;

/// <summary>The gold's own scorer, a Python program that prints its tables.</summary>
internal static class Scorer
{
    /// <returns>The scorer's exit code.</returns>
    public static async Task<int> RunAsync(DirectoryInfo gold, string annotation, DirectoryInfo extracted, bool misses, CancellationToken cancel)
    {
        string[] arguments = [Path.Combine(gold.FullName, "score.py"), Path.Combine(gold.FullName, annotation), extracted.FullName, .. misses ? ["--misses"] : Array.Empty<string>()];
        using var process = Process.Start(new ProcessStartInfo("python3", arguments))
            ?? throw new InvalidOperationException("python3 did not start. The scorer needs Python 3 on the PATH.");
        await process.WaitForExitAsync(cancel);
        return process.ExitCode;
    }
}
