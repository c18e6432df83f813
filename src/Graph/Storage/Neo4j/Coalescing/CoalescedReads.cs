using System.Collections.Concurrent;

namespace Graph.Storage.Neo4j.Coalescing;

/// <summary>
/// Reads of one kind that wait while earlier ones are in flight go together in the next request. A request to Neo4j costs far more than a
/// row, so this multiplies the throughput under load; without load every read goes at once, for no timer holds it back.
/// </summary>
/// <param name="send">Asks for many at once: one answer per question, in their order.</param>
internal sealed class CoalescedReads<TKind, TQuestion, TAnswer>(
    Func<TKind, IReadOnlyList<TQuestion>, CancellationToken, Task<IReadOnlyList<TAnswer>>> send, TimeProvider time)
    where TKind : notnull
{
    private readonly ConcurrentDictionary<TKind, Lane<TQuestion, TAnswer>> lanes = new();

    public Task<TAnswer> AskAsync(TKind kind, TQuestion question, CancellationToken cancel) =>
        lanes.GetOrAdd(kind, _ => new Lane<TQuestion, TAnswer>((questions, token) => send(kind, questions, token), time)).AskAsync(question, cancel);
}
