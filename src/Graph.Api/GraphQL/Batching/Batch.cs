using GraphQL.DataLoader;

namespace Graph.Api.GraphQL.Batching;

/// <summary>
/// Collects what the rows of one level ask, so that it goes to the store as one query. The engine asks for results only when every
/// field of the level has been asked for.
/// </summary>
/// <param name="fetch">One result per key, in the order of the keys.</param>
internal sealed class Batch<TKey, TResult>(Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyList<TResult>>> fetch) where TKey : notnull
{
    private readonly Lock gate = new();
    private Round? collecting;

    public IDataLoaderResult<TResult> Load(TKey key)
    {
        lock (gate)
        {
            collecting ??= new Round(this);
            return new Answer(collecting, collecting.Position(key));
        }
    }

    /// <summary>Several at once, in the order of the keys.</summary>
    public IDataLoaderResult<IReadOnlyList<TResult>> LoadAll(IEnumerable<TKey> keys)
    {
        lock (gate)
        {
            collecting ??= new Round(this);
            return new Answers(collecting, [.. keys.Select(collecting.Position)]);
        }
    }

    private Task<IReadOnlyList<TResult>> SendAsync(Round round, CancellationToken cancel)
    {
        lock (gate)
        {
            if (collecting == round) collecting = null;
        }

        return fetch(round.Keys, cancel);
    }

    private sealed class Round(Batch<TKey, TResult> batch)
    {
        private readonly Dictionary<TKey, int> positions = [];
        private readonly Lock gate = new();
        private Task<IReadOnlyList<TResult>>? sent;

        public List<TKey> Keys { get; } = [];

        public int Position(TKey key)
        {
            if (!positions.TryAdd(key, Keys.Count)) return positions[key];
            Keys.Add(key);
            return Keys.Count - 1;
        }

        public Task<IReadOnlyList<TResult>> SendAsync(CancellationToken cancel)
        {
            lock (gate) return sent ??= batch.SendAsync(this, cancel);
        }
    }

    private sealed class Answer(Round round, int position) : IDataLoaderResult<TResult>
    {
        public async Task<TResult> GetResultAsync(CancellationToken cancellationToken = default) => (await round.SendAsync(cancellationToken))[position];

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }

    private sealed class Answers(Round round, IReadOnlyList<int> positions) : IDataLoaderResult<IReadOnlyList<TResult>>
    {
        public async Task<IReadOnlyList<TResult>> GetResultAsync(CancellationToken cancellationToken = default)
        {
            if (positions.Count == 0) return [];
            var results = await round.SendAsync(cancellationToken);
            return [.. positions.Select(position => results[position])];
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
