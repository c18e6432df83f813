namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>What this client has written so far; a member of a cluster that is asked next catches up first, so that a client reads its own writes.</summary>
internal sealed class Bookmarks
{
    private readonly Lock gate = new();
    private HashSet<string> known = [];

    public IReadOnlyCollection<string> Known
    {
        get { lock (gate) return known; }
    }

    /// <summary>The new ones stand for those that were sent with the write.</summary>
    public void Replace(IReadOnlyCollection<string> sent, IEnumerable<string> received)
    {
        lock (gate) known = [.. known.Except(sent), .. received];
    }
}
