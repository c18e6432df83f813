using Graph.Loading;

namespace Graph.Api.Cli.Progress;

/// <summary>What became of all documents of a run.</summary>
/// <param name="files">How many files the run is about.</param>
internal sealed class LoadingSummary(int files, TimeProvider time)
{
    private readonly Dictionary<LoadingOutcome, int> counts = [];
    private readonly List<LoadingResult> failures = [];
    private readonly long start = time.GetTimestamp();

    public int Files { get; } = files;

    public int Done { get; private set; }

    public IReadOnlyList<LoadingResult> Failures => failures;

    /// <summary>Whether the user stopped the run before its end.</summary>
    public bool Stopped { get; set; }

    public TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>Documents per second.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>Null until there is a rate to tell it from.</summary>
    public TimeSpan? Remaining => Rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, Files - Done) / Rate) : null;

    public int this[LoadingOutcome outcome] => counts.GetValueOrDefault(outcome);

    public void Add(LoadingResult result)
    {
        Done++;
        counts[result.Outcome] = this[result.Outcome] + 1;
        if (result.Outcome is LoadingOutcome.Failed) failures.Add(result);
    }

    public int ExitCode => Stopped ? ExitCodes.Cancelled : failures.Count > 0 ? ExitCodes.SomeFailed : ExitCodes.Success;
}
