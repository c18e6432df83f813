using System.Net;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Storage.Neo4j.QueryApi;

/// <summary>Answers in Neo4j's place what a script says, one step for each request and the last one for all further; keeps what was asked.</summary>
internal sealed class ScriptedServer(params Func<HttpResponseMessage>[] script) : HttpMessageHandler
{
    public List<JsonElement> Asked { get; } = [];

    public static Func<HttpResponseMessage> Rows(string values, string bookmark = "b") =>
        Says(HttpStatusCode.Accepted, $$"""{"data":{"fields":["value"],"values":{{values}}},"bookmarks":["{{bookmark}}"]}""");

    public static Func<HttpResponseMessage> Error(string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Says(status, $$"""{"errors":[{"code":"{{code}}","message":"said by the server"}]}""");

    public static Func<HttpResponseMessage> Says(HttpStatusCode status, string body) =>
        () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static Func<HttpResponseMessage> Fails(Exception exception) => () => throw exception;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "{}";
        lock (Asked)
        {
            Asked.Add(JsonSerializer.Deserialize<JsonElement>(body));
            return script[Math.Min(Asked.Count, script.Length) - 1]();
        }
    }
}
