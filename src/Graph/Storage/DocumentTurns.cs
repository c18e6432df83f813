namespace Graph.Storage;

/// <summary>
/// One writer at a time for one document, so that two versions of it that arrive together follow each other. Loaders in other
/// processes share documents out by id.
/// </summary>
internal sealed class DocumentTurns
{
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> TakeAsync(string documentId, CancellationToken cancel)
    {
        var turn = turns[(uint)string.GetHashCode(documentId, StringComparison.Ordinal) % turns.Length];
        await turn.WaitAsync(cancel);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
