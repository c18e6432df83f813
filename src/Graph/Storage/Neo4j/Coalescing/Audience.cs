namespace Graph.Storage.Neo4j.Coalescing;

/// <summary>Those who wait for one request. Only when the last has gone is the request itself cancelled.</summary>
internal sealed class Audience : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<CancellationTokenRegistration> registrations = [];
    private int present;

    public Audience(IEnumerable<CancellationToken> members)
    {
        CancellationToken[] all = [.. members];
        present = all.Length;
        foreach (var member in all) registrations.Add(member.Register(Leave));
    }

    public CancellationToken AllGone => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref present) == 0) source.Cancel();
    }
}
