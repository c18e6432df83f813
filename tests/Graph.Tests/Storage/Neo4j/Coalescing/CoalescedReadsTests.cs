using Graph.Storage.Neo4j.Coalescing;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Storage.Neo4j.Coalescing;

public sealed class CoalescedReadsTests
{
    private readonly FakeTimeProvider time = new();
    private readonly Backend backend = new();
    private readonly CoalescedReads<string, string, string> reads;

    public CoalescedReadsTests() => reads = new(backend.AskAsync, time);

    [Fact]
    public void A_read_that_finds_nobody_before_it_goes_at_once()
    {
        _ = Ask("a");
        Assert.Equal([["a"]], backend.Requests);
    }

    [Fact]
    public async Task Reads_that_wait_go_together_in_the_next_request_and_each_gets_its_own_answer()
    {
        Task<string>[] asked = [Ask("a"), Ask("b"), Ask("c"), Ask("d"), Ask("e")];
        await backend.AnswerAllAsync(2);
        Assert.Equal(["k a", "k b", "k c", "k d", "k e"], await Task.WhenAll(asked));
        Assert.Equal([["a"], ["b", "c", "d", "e"]], backend.Requests);
    }

    [Fact]
    public void Reads_of_another_kind_do_not_wait()
    {
        _ = Ask("a");
        _ = Ask("b");
        _ = reads.AskAsync("other", "c", TestContext.Current.CancellationToken);
        Assert.Equal(["c"], backend.Requests[^1]);
    }

    [Fact]
    public async Task One_that_fails_fails_alone()
    {
        Task<string>[] asked = [Ask("a"), Ask("b"), Ask("c"), Ask("poison"), Ask("d")];
        await backend.AnswerAllAsync(6);
        Assert.Equal("k c", await asked[2]);
        Assert.Equal("k d", await asked[4]);
        Assert.Equal("poisoned", (await Assert.ThrowsAsync<InvalidOperationException>(() => asked[3])).Message);
        Assert.All(backend.Requests.Skip(2), request => Assert.Single(request));
    }

    [Fact]
    public async Task One_that_is_cancelled_while_it_waits_is_not_asked()
    {
        using var cancel = new CancellationTokenSource();
        Task<string>[] asked = [Ask("a"), Ask("b"), Ask("c"), Ask("gone", cancel.Token)];
        await cancel.CancelAsync();
        await backend.AnswerAllAsync(2);
        Assert.Equal("k c", await asked[2]);
        Assert.Equal(["b", "c"], backend.Requests[1]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked[3]);
    }

    [Fact]
    public async Task One_that_is_cancelled_in_flight_leaves_the_others_their_answers()
    {
        using var cancel = new CancellationTokenSource();
        Task<string>[] asked = [Ask("a"), Ask("b"), Ask("c"), Ask("gone", cancel.Token)];
        backend.Answer(0);
        await backend.UntilAsync(2);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked[3]);
        backend.Answer(1);
        Assert.Equal("k c", await asked[2]);
    }

    [Fact]
    public async Task A_request_that_nobody_waits_for_any_more_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var asked = Ask("a", cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.True(backend.Tokens[0].IsCancellationRequested);
    }

    [Fact]
    public async Task A_slow_request_is_overtaken_by_those_who_wait()
    {
        Task<string>[] asked = [Ask("slow"), Ask("quick")];
        Assert.Single(backend.Requests);
        time.Advance(Lane<string, string>.Patience);
        await backend.UntilAsync(2);
        backend.Answer(1);
        Assert.Equal("k quick", await asked[1]);
        Assert.False(asked[0].IsCompleted);
    }

    [Fact]
    public async Task After_a_slow_request_there_are_no_more_in_flight_than_before()
    {
        _ = Ask("slow");
        time.Advance(Lane<string, string>.Patience);
        backend.Answer(0);
        await Task.Delay(20, TestContext.Current.CancellationToken);
        for (var asked = 0; asked < 5; asked++) _ = Ask($"{asked}");
        Assert.Equal(1 + Lane<string, string>.InFlight, backend.Requests.Count);
    }

    private Task<string> Ask(string question, CancellationToken? cancel = null) => reads.AskAsync("k", question, cancel ?? TestContext.Current.CancellationToken);
}
