using Graph.Model;

namespace Graph.Storage;

/// <summary>Writes to the graph, written once for all engines. Writing is idempotent: the same again changes nothing.</summary>
public sealed class GraphWriter(IGraphDatabase database, TimeProvider time)
{
    private readonly IGraphDatabase database = database;
    private readonly TimeProvider time = time;

    /// <summary>
    /// One document, one transaction. A known version changes nothing; a new version of a known document takes its place, and the
    /// old one stays as a document of its own that the new one is a <c>REVISION_OF</c>.
    /// </summary>
    public Task<WriteOutcome> WriteAsync(DocumentGraph graph, CancellationToken cancel) => throw new NotSupportedException($"{database}{time}");

    /// <summary>Withdraws what one document said; what others support stands.</summary>
    /// <returns>Whether there was such a document and it stood.</returns>
    public Task<bool> WithdrawAsync(string documentId, CancellationToken cancel) => throw new NotSupportedException();
}

public enum WriteOutcome { Added, Revised, Unchanged }
