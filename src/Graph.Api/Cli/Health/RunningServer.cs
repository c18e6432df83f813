using System.Text.RegularExpressions;

namespace Graph.Api.Cli.Health;

/// <summary>A server of this program that listens on this machine.</summary>
internal static partial class RunningServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <param name="urls">Addresses it listens on, separated by semicolons; the first is asked.</param>
    /// <returns>Whether it is ready, and a word for people.</returns>
    public static async Task<(bool Ready, string Word)> AskAsync(string urls, CancellationToken cancel)
    {
        var address = EveryInterface().Replace(urls.Split(';')[0].Trim(), "://127.0.0.1").TrimEnd('/');
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(new Uri($"{address}/health/ready"), cancel);
            return response.IsSuccessStatusCode
                ? (true, $"{address} is ready.")
                : (false, $"{address} runs, but its store does not answer (HTTP {(int)response.StatusCode}). Look into its log, and run graph check.");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return (false, $"Nothing answers at {address}. Start it with graph serve, or name its address: --urls http://127.0.0.1:5081");
        }
    }

    // What a server listens on with these is asked through the loopback address.
    [GeneratedRegex(@"://(\+|\*|0\.0\.0\.0|\[::\])")]
    private static partial Regex EveryInterface();
}
