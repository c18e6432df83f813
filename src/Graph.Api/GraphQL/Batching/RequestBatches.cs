using GraphQL;

namespace Graph.Api.GraphQL.Batching;

/// <summary>The batches of one request, by what they are for. Travels as the engine's user context.</summary>
internal sealed class RequestBatches : Dictionary<string, object?>
{
    private readonly Dictionary<object, object> batches = [];
    private readonly Lock gate = new();

    /// <param name="purpose">Equal for questions that one query can answer: the field in the document, or the verb where it takes no arguments.</param>
    public static Batch<TKey, TResult> Of<TKey, TResult>(IResolveFieldContext context, object purpose, Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyList<TResult>>> fetch)
        where TKey : notnull
    {
        var request = (RequestBatches)context.UserContext;
        lock (request.gate)
        {
            if (!request.batches.TryGetValue(purpose, out var batch)) request.batches[purpose] = batch = new Batch<TKey, TResult>(fetch);
            return (Batch<TKey, TResult>)batch;
        }
    }
}
