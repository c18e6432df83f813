using System.Net;
using System.Security.Authentication;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.QueryApi;
using static Graph.Tests.Storage.Neo4j.QueryApi.ScriptedServer;

namespace Graph.Tests.Storage.Neo4j.QueryApi;

public sealed class QueryApiClientTests
{
    private static readonly Statement One = new("RETURN 1 AS value", new Dictionary<string, object?> { ["name"] = "Åland" });
    private static readonly Limits Short = new() { FirstDelay = TimeSpan.FromMilliseconds(1), Write = TimeSpan.FromSeconds(2), Read = TimeSpan.FromSeconds(2) };

    [Fact]
    public async Task Values_come_as_they_were_kept()
    {
        var rows = await Client(new ScriptedServer(Rows("""[[9007199254740993],[0.5],["text"],[true],[null],[["a","b"]]]"""))).ReadAsync(One, Cancel);
        Assert.Equal([9007199254740993L, 0.5, "text", true, null, """["a","b"]"""], rows.Select(row => row["value"]));
    }

    [Fact]
    public async Task Reads_and_writes_say_which_member_of_a_cluster_may_answer()
    {
        var server = new ScriptedServer(Rows("[]"));
        var client = Client(server);
        await client.ReadAsync(One, Cancel);
        await client.WriteAsync(One, Cancel);
        Assert.Equal(["READ", "WRITE"], server.Asked.Select(each => each.GetProperty("accessMode").GetString()!));
    }

    [Fact]
    public async Task A_client_reads_its_own_writes()
    {
        var server = new ScriptedServer(Rows("[]", "first"), Rows("[]", "second"), Rows("[]"));
        var client = Client(server);
        await client.WriteAsync(One, Cancel);
        await client.WriteAsync(One, Cancel);
        await client.ReadAsync(One, Cancel);
        Assert.Equal(["[]", """["first"]""", """["second"]"""], server.Asked.Select(each => each.GetProperty("bookmarks").GetRawText()));
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    public async Task What_may_pass_is_asked_again(string code)
    {
        var server = new ScriptedServer(Error(code), Error(code), Rows("[[1]]"));
        Assert.Single(await Client(server).WriteAsync(One, Cancel));
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task A_loader_waits_for_a_server_that_is_started_again_where_others_who_read_are_told_soon()
    {
        var gone = Enumerable.Repeat(Fails(new HttpRequestException(HttpRequestError.ConnectionError)), 7);
        await using var database = new Neo4jGraphDatabase(Neo4jAddress.Parse("http://graph.example:7474"), TimeProvider.System, Client(new ScriptedServer([.. gone, Rows("[]")])));
        Assert.Empty(await new GraphReader(database).Patient().KnownVersionsAsync(["hash"], Cancel));

        await using var hasty = new Neo4jGraphDatabase(Neo4jAddress.Parse("http://graph.example:7474"), TimeProvider.System, Client(new ScriptedServer([.. gone, Rows("[]")])));
        await Assert.ThrowsAsync<GraphStorageException>(() => new GraphReader(hasty).KnownVersionsAsync(["hash"], Cancel));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    public async Task What_will_not_pass_is_asked_once(string code)
    {
        var server = new ScriptedServer(Error(code));
        var error = await Assert.ThrowsAsync<GraphStorageException>(() => Client(server).ReadAsync(One, Cancel));
        Assert.Contains(code, error.Message);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task An_error_after_rows_is_an_error()
    {
        var server = new ScriptedServer(Says(HttpStatusCode.Accepted,
            """{"data":{"fields":["value"],"values":[[1],[2]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        var error = await Assert.ThrowsAsync<GraphStorageException>(() => Client(server).ReadAsync(One, Cancel));
        Assert.Contains("/ by zero", error.Message);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_tried_again_by_reads_and_writes()
    {
        var client = Client(new ScriptedServer(Fails(new HttpRequestException(HttpRequestError.ResponseEnded)), Rows("[[1]]")));
        Assert.Single(await client.ReadAsync(One, Cancel));
        client = Client(new ScriptedServer(Fails(new IOException("cut")), Rows("[[1]]")));
        Assert.Single(await client.WriteAsync(One, Cancel));
    }

    public static TheoryData<string, Func<HttpResponseMessage>, string> Troubles => new()
    {
        { "wrong password", Error("Neo.ClientError.Security.Unauthorized", HttpStatusCode.Unauthorized), "does not let user 'neo4j' in" },
        { "wrong database", Error("Neo.ClientError.Database.DatabaseNotFound", HttpStatusCode.NotFound), "has no database 'archive'" },
        { "a full disk", Error("Neo.DatabaseError.Transaction.TransactionCommitFailed", HttpStatusCode.InternalServerError), "the disk is full" },
        { "too slow", Error("Neo.ClientError.Transaction.TransactionTimedOut"), "db.transaction.timeout" },
        { "wrong port", Fails(new HttpRequestException(HttpRequestError.ConnectionError)), "Nothing answers at http://graph.example:7474" },
        { "wrong host", Fails(new HttpRequestException(HttpRequestError.NameResolutionError)), "no host 'graph.example'" },
        { "wrong certificate", Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "ssl", new AuthenticationException("expired"))), "not trusted (expired)" },
        { "no TLS", Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "ssl", new AuthenticationException("Cannot determine the frame size or a corrupted frame was received."))), "does not speak TLS. Write http://" },
        { "another server", Says(HttpStatusCode.NotFound, "<html>"), "is not Neo4j (HTTP 404)" },
        { "a proxy without its server", Says(HttpStatusCode.BadGateway, "<html>"), "does not reach it (HTTP 502)" },
        { "a proxy's word", Says(HttpStatusCode.OK, "<html>"), "look at the proxy" },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Trouble_is_told_with_server_value_and_cure(string trouble, Func<HttpResponseMessage> answer, string told)
    {
        var error = await Assert.ThrowsAsync<GraphStorageException>(() => Client(new ScriptedServer(answer)).ReadAsync(One, Cancel));
        Assert.True(error.Message.Contains(told, StringComparison.Ordinal), $"{trouble}: {error.Message}");
        Assert.DoesNotContain("secret", error.Message);
    }

    [Fact]
    public async Task A_read_that_takes_too_long_is_given_up_with_its_limit()
    {
        var client = new QueryApiClient(Address, Short with { Read = TimeSpan.FromMilliseconds(50) }, new SilentServer());
        Assert.Contains("took longer than", (await Assert.ThrowsAsync<GraphStorageException>(() => client.ReadAsync(One, Cancel))).Message);
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation_and_no_error_of_the_store()
    {
        using var cancel = new CancellationTokenSource();
        var asked = Client(new SilentServer()).ReadAsync(One, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_left_alone_for_a_while()
    {
        var server = new ScriptedServer(Fails(new HttpRequestException(HttpRequestError.ConnectionError)));
        var client = Client(server);
        for (var times = 0; times < 5; times++) await Assert.ThrowsAsync<GraphStorageException>(() => client.ReadAsync(One, Cancel));
        var asked = server.Asked.Count;
        var error = await Assert.ThrowsAsync<GraphStorageException>(() => client.ReadAsync(One, Cancel));
        Assert.Contains("left alone", error.Message);
        Assert.Equal(asked, server.Asked.Count);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"5.20.0","neo4j_edition":"community","query":"q"}""", "needs 5.26 or later")]
    [InlineData("""{"neo4j_version":"5.26.1","neo4j_edition":"community"}""", "QUERY_API_ENDPOINTS")]
    [InlineData("<html>", "is not Neo4j")]
    public async Task A_server_that_will_not_do_is_named_with_the_cure(string page, string cure)
    {
        var client = Client(new ScriptedServer(Says(HttpStatusCode.OK, page)));
        var error = await Assert.ThrowsAsync<GraphStorageException>(async () => (await client.DiscoverAsync(Cancel)).Require(Address));
        Assert.Contains(cure, error.Message);
    }

    [Theory]
    [InlineData("5.26.31")]
    [InlineData("2025.11.2")]
    [InlineData("5.27-aura")]
    public async Task A_server_that_will_do_is_taken(string version)
    {
        var client = Client(new ScriptedServer(Says(HttpStatusCode.OK, $$"""{"neo4j_version":"{{version}}","neo4j_edition":"enterprise","query":"q"}""")));
        (await client.DiscoverAsync(Cancel)).Require(Address);
    }

    private static Neo4jAddress Address => Neo4jAddress.Parse("http://neo4j:secret@graph.example:7474/archive");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static QueryApiClient Client(HttpMessageHandler server) => new(Address, Short, server);

    private sealed class SilentServer : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("Never.");
        }
    }
}
