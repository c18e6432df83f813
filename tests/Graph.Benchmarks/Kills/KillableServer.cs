using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Graph.Benchmarks.Kills;

/// <summary>A Neo4j of its own, in a fresh folder that is deleted in the end.</summary>
internal sealed class KillableServer(string program, int port) : IAsyncDisposable
{
    private const string Password = "killed-ten-times";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("graph-kills-");
    private readonly HttpClient http = new()
    {
        BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
        Timeout = TimeSpan.FromMinutes(1),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}"))) },
    };

    private Process? process;

    public string Address => $"http://neo4j:{Password}@127.0.0.1:{port}";

    public async Task StartAsync(CancellationToken cancel)
    {
        process = Process.Start(new ProcessStartInfo(program, [home.FullName])
        {
            RedirectStandardOutput = true,
            Environment = { ["HTTP_PORT"] = $"{port}", ["BOLT_PORT"] = $"{port + 1}", ["NEO4J_AUTH"] = $"neo4j/{Password}" },
        })!;
        process.BeginOutputReadLine();
        for (var clock = Stopwatch.StartNew(); !await AnswersAsync(cancel); await Task.Delay(200, cancel))
            if (process.HasExited || clock.Elapsed > LongestStart) throw new InvalidOperationException($"Neo4j did not start. Its log is in {home.FullName}/logs.");
    }

    /// <summary>At once, without a chance to write anything down.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process!.Dispose();
        http.Dispose();
        home.Delete(recursive: true);
    }

    // It shows its front door before its database: asked is what a loader asks.
    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            using var question = new StringContent("""{"statement":"RETURN 1"}""", Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri("db/neo4j/query/v2", UriKind.Relative), question, cancel);
            return response.IsSuccessStatusCode;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
