using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Graph.Storage.Neo4j;

namespace Graph.Benchmarks.Peers;

/// <summary>A GraphQL server in a process of its own, and clients that each ask again as soon as they are answered.</summary>
internal sealed class PeerServer : IAsyncDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly HttpClient http;

    private PeerServer(Process process, Uri address)
    {
        this.process = process;
        http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public static Task<PeerServer> StartGraphAsync(string database, CancellationToken cancel)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Graph.Api.dll"), "serve", "--urls", url]) { Environment = { ["GRAPH__DATABASE"] = database } };
        return StartAsync(start, new Uri($"{url}/graphql"), cancel);
    }

    public static Task<PeerServer> StartPeerAsync(string folder, Neo4jAddress neo4j, string bolt, int workers, CancellationToken cancel)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("node", ["server.mjs"])
        {
            WorkingDirectory = folder,
            Environment =
            {
                ["NODE_ENV"] = "production",
                ["PORT"] = $"{port}",
                ["WORKERS"] = $"{workers}",
                ["NEO4J"] = bolt,
                ["NEO4J_USER"] = neo4j.User,
                ["NEO4J_PASSWORD"] = Encoding.UTF8.GetString(Convert.FromBase64String(neo4j.Authorization?.Parameter ?? "")).Split(':', 2)[^1],
            },
        };
        return StartAsync(start, new Uri($"http://127.0.0.1:{port}/"), cancel);
    }

    /// <returns>The answer's <c>data</c>.</returns>
    public async Task<JsonElement> AskAsync(byte[] body, CancellationToken cancel)
    {
        var (answer, failed) = await SendAsync(body, cancel);
        if (failed) throw new PeerFailure($"{http.BaseAddress} answered {Encoding.UTF8.GetString(answer)} to {Encoding.UTF8.GetString(body)}");
        using var read = JsonDocument.Parse(answer);
        return read.RootElement.GetProperty("data").Clone();
    }

    public async Task<PeerRound> LoadAsync(IReadOnlyList<byte[]> bodies, int clients, TimeSpan duration, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var asked = await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            var (answered, failed) = (0, 0);
            while (clock.Elapsed < duration)
            {
                if ((await SendAsync(bodies[((client * 7) + answered + failed) % bodies.Count], cancel)).Failed) failed++;
                else answered++;
            }

            return (answered, failed);
        }));
        return new PeerRound(asked.Sum(each => each.answered) / clock.Elapsed.TotalSeconds, asked.Sum(each => each.failed));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<PeerServer> StartAsync(ProcessStartInfo start, Uri address, CancellationToken cancel)
    {
        start.RedirectStandardOutput = true;
        var server = new PeerServer(Process.Start(start)!, address);
        server.process.BeginOutputReadLine();
        var asked = Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}""");
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(200, cancel))
        {
            try
            {
                await server.AskAsync(asked, cancel);
                return server;
            }
            catch (HttpRequestException) when (!server.process.HasExited && clock.Elapsed < LongestStart)
            {
                // It does not listen yet.
            }
            catch
            {
                await server.DisposeAsync();
                throw;
            }
        }
    }

    private async Task<(byte[] Answer, bool Failed)> SendAsync(byte[] body, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        using var response = await http.PostAsync(default(Uri), content, cancel);
        var answer = await response.Content.ReadAsByteArrayAsync(cancel);
        return (answer, !response.IsSuccessStatusCode || answer.AsSpan().IndexOf("\"errors\":["u8) >= 0);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
