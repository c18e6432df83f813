namespace Graph.Storage.Neo4j.Coalescing;

/// <summary>
/// The reads of one kind: a request in flight, and those who wait for the next. With two in flight the next one leaves half empty, and
/// 64 clients were served fewer lookups.
/// </summary>
internal sealed class Lane<TQuestion, TAnswer>(Func<IReadOnlyList<TQuestion>, CancellationToken, Task<IReadOnlyList<TAnswer>>> send, TimeProvider time)
{
    public const int InFlight = 1;
    public const int MostTogether = 200;

    /// <summary>A request that takes longer no longer holds up those who wait: they overtake it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private readonly Queue<Asker<TQuestion, TAnswer>> waiting = new();
    private int free = InFlight;

    public Task<TAnswer> AskAsync(TQuestion question, CancellationToken cancel)
    {
        var asker = new Asker<TQuestion, TAnswer>(question, cancel);
        lock (gate) waiting.Enqueue(asker);
        SendNext();
        return asker.Answer;
    }

    private void SendNext()
    {
        if (Take() is { } askers) _ = SendAsync(askers);
    }

    private List<Asker<TQuestion, TAnswer>>? Take()
    {
        lock (gate)
        {
            if (free == 0) return null;
            var askers = new List<Asker<TQuestion, TAnswer>>();
            while (askers.Count < MostTogether && waiting.TryDequeue(out var asker))
                if (!asker.IsGone) askers.Add(asker);
            if (askers.Count == 0) return null;
            free--;
            return askers;
        }
    }

    private async Task SendAsync(List<Asker<TQuestion, TAnswer>> askers)
    {
        var given = 0;
        void GiveBack()
        {
            if (Interlocked.Exchange(ref given, 1) == 1) return;
            lock (gate) free++;
            SendNext();
        }

        using (time.CreateTimer(_ => GiveBack(), null, Patience, Timeout.InfiniteTimeSpan))
            await AnswerAsync(askers);
        GiveBack();
    }

    /// <summary>Never fails: every asker gets an answer or an error of their own.</summary>
    private async Task AnswerAsync(List<Asker<TQuestion, TAnswer>> askers)
    {
        try
        {
            using var audience = new Audience(askers.Select(asker => asker.Cancel));
            var answers = await send([.. askers.Select(asker => asker.Question)], audience.AllGone);
            foreach (var (asker, answer) in askers.Zip(answers)) asker.Tell(answer);
        }
        catch (Exception) when (askers.Count > 1)
        {
            // Nobody gets another's error: each asks again, alone.
            await Task.WhenAll(askers.Where(asker => !asker.IsGone).Select(asker => AnswerAsync([asker])));
        }
        catch (Exception exception)
        {
            askers[0].Tell(exception);
        }
    }
}
