using System.Net.Sockets;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Patience with a server. Reads give up soon and spare a server that does not answer; writes wait for it, for a loader has nothing better
/// to do. Repeating a write is safe because every write is idempotent.
/// </summary>
internal static class Resilience
{
    private const int ReadRepetitions = 3;

    public static ResiliencePipeline Reads(Limits limits) => new ResiliencePipelineBuilder()
        .AddTimeout(limits.Read)
        .AddRetry(Retry(limits, ReadRepetitions, IsPassing))
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = outcome => ValueTask.FromResult(IsUnreachable(outcome.Outcome.Exception)),
            SamplingDuration = TimeSpan.FromSeconds(10),
            MinimumThroughput = 10,
            FailureRatio = 0.5,
            BreakDuration = limits.Break,
        })
        .Build();

    public static ResiliencePipeline Writes(Limits limits) => new ResiliencePipelineBuilder()
        .AddTimeout(limits.Write)
        .AddRetry(Retry(limits, int.MaxValue, IsPassing))
        .Build();

    private static RetryStrategyOptions Retry(Limits limits, int times, Func<Exception?, bool> handles) => new()
    {
        ShouldHandle = outcome => ValueTask.FromResult(handles(outcome.Outcome.Exception)),
        MaxRetryAttempts = times,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = limits.FirstDelay,
        MaxDelay = limits.LongestDelay,
    };

    private static bool IsPassing(Exception? exception) => exception is QueryApiException { IsTransient: true } || IsUnreachable(exception);

    // A wrong name or certificate does not get better by asking again.
    private static bool IsUnreachable(Exception? exception) => exception is QueryApiException { IsUnavailable: true } or IOException or SocketException
        or HttpRequestException { HttpRequestError: not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError) };
}
