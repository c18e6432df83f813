using System.Net;
using Graph.Api.GraphQL.Limits;
using Graph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http;

/// <summary>What clients see of a store that is slow or gone.</summary>
public sealed class StoreTroubleTests
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_ended_and_told_so()
    {
        await using var api = await GraphApi.StartAsync(new GraphReader(new StuckDatabase()), services => services.AddSingleton(new ExecutionTimeout(TimeSpan.FromMilliseconds(50))));
        var error = await api.ErrorAsync("""{ person(id: "Person:x") { name } }""");
        Assert.Equal("HC0045", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_store_that_fails_leaves_the_server_alive_but_not_ready()
    {
        await using var api = await StartWithoutServerAsync();
        using var ready = await api.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        using var live = await api.Client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
    }

    [Fact]
    public async Task A_store_that_fails_is_not_described_to_clients()
    {
        await using var api = await StartWithoutServerAsync();
        var error = await api.ErrorAsync("""{ person(id: "Person:x") { name } }""");
        Assert.Equal("STORE_FAILED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith("The graph's database did not answer", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static Task<GraphApi> StartWithoutServerAsync() =>
        GraphApi.StartAsync(new GraphReader(new StuckDatabase { Failure = new GraphStorageException("The server at db.example is gone.") }));
}
