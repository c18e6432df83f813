using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Polly;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Neo4j's HTTP Query API, version 2. One request is one transaction, on a server, a cluster and Aura alike. Everything that goes
/// wrong leaves as a <see cref="GraphStorageException"/>.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    // The server reads a request byte by byte: 100 KB take it 20 ms.
    private static readonly JsonSerializerOptions Terse = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly HttpClient http;
    private readonly Explanation explanation;
    private readonly ResiliencePipeline reads;
    private readonly ResiliencePipeline writes;
    private readonly Bookmarks bookmarks = new();
    private readonly Uri query;

    public QueryApiClient(Neo4jAddress address, Limits limits, HttpMessageHandler? handler = null)
    {
        http = new HttpClient(handler ?? Handler()) { BaseAddress = address.Server, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = address.Authorization;
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        explanation = new Explanation(address, limits);
        reads = Resilience.Reads(limits);
        writes = Resilience.Writes(limits);
        query = new Uri($"/db/{Uri.EscapeDataString(address.Database)}/query/v2", UriKind.Relative);
    }

    /// <exception cref="GraphStorageException">The server cannot be reached, refuses, or is not one that will do.</exception>
    public Task<ServerVersion> DiscoverAsync(CancellationToken cancel) => ExplainedAsync(async () =>
    {
        using var response = await reads.ExecuteAsync(async token => await http.GetAsync(new Uri("/", UriKind.Relative), token), cancel);
        return await ServerVersion.ReadAsync(response, cancel);
    }, cancel);

    public Task<IReadOnlyList<Row>> ReadAsync(Statement statement, CancellationToken cancel) => RunAsync(statement, AccessMode.Read, reads, cancel);

    /// <summary>Waits for a server that does not answer as long as a write would: for one who is about to write.</summary>
    public Task<IReadOnlyList<Row>> ReadPatientlyAsync(Statement statement, CancellationToken cancel) => RunAsync(statement, AccessMode.Read, writes, cancel);

    public Task<IReadOnlyList<Row>> WriteAsync(Statement statement, CancellationToken cancel) => RunAsync(statement, AccessMode.Write, writes, cancel);

    public void Dispose() => http.Dispose();

    private Task<IReadOnlyList<Row>> RunAsync(Statement statement, AccessMode mode, ResiliencePipeline patience, CancellationToken cancel) =>
        ExplainedAsync(async () => (await patience.ExecuteAsync(async token => await SendAsync(statement, mode, token), cancel)).Rows, cancel);

    private async Task<Answer> SendAsync(Statement statement, AccessMode mode, CancellationToken cancel)
    {
        var known = bookmarks.Known;
        using var content = Content(statement, mode, known);
        using var request = new HttpRequestMessage(HttpMethod.Post, query) { Content = content };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        var answer = await Answer.ReadAsync(response, cancel);
        if (mode == AccessMode.Write) bookmarks.Replace(known, answer.Bookmarks);
        return answer;
    }

    private static ByteArrayContent Content(Statement statement, AccessMode mode, IReadOnlyCollection<string> known) => new(JsonSerializer.SerializeToUtf8Bytes(
        new { statement = statement.Text, parameters = statement.Parameters, accessMode = mode == AccessMode.Read ? "READ" : "WRITE", bookmarks = known }, Terse))
    {
        Headers = { ContentType = Json },
    };

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> ask, CancellationToken cancel)
    {
        try
        {
            return await ask();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            throw explanation.Of(exception);
        }
    }

    // A connection is left after a while, so that a changed address is noticed.
    private static SocketsHttpHandler Handler() => new() { ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseProxy = false, UseCookies = false };
}
