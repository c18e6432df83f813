using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Graph.Benchmarks.Lookup;

/// <summary>Clients that each ask again as soon as they are answered.</summary>
internal sealed class LookupLoad(Uri server, int clients) : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient http = new() { BaseAddress = server };

    public static HttpRequestMessage Constant(int number) => new(HttpMethod.Get, "/constant");

    public static HttpRequestMessage Lookup(int number) => new(HttpMethod.Post, "/graphql")
    {
        Content = new StringContent(
            $$$"""{"query":"query ($id: ID!) { person(id: $id) { id name description } }","variables":{"id":"Person:someone-{{{number % LookupServer.Persons}}}"}}""", Encoding.UTF8, Json),
    };

    /// <returns>Requests per second.</returns>
    public async Task<double> RunAsync(Func<int, HttpRequestMessage> request, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var asked = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => AskAsync(client * 97, request, clock, cancel)));
        return asked.Sum() / clock.Elapsed.TotalSeconds;
    }

    private async Task<int> AskAsync(int number, Func<int, HttpRequestMessage> request, Stopwatch clock, CancellationToken cancel)
    {
        var asked = 0;
        for (; clock.Elapsed < Round; asked++)
        {
            using var message = request(number + asked);
            using var response = await http.SendAsync(message, cancel);
            var answer = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancel);
            if (answer.AsSpan().IndexOf("\"name\":\"Someone"u8) < 0) throw new InvalidOperationException($"The answer is not the one asked for: {Encoding.UTF8.GetString(answer)}");
        }

        return asked;
    }

    public void Dispose() => http.Dispose();
}
