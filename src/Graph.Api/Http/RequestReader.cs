using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;

namespace Graph.Api.Http;

/// <summary>Reads a GraphQL request as "GraphQL over HTTP" has it: from the query string of a GET, from the JSON body of a POST.</summary>
internal sealed class RequestReader(GraphQLSerializer serializer)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="RequestException">It is none.</exception>
    public Task<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancel) => request.Method switch
    {
        "GET" => Task.FromResult(FromQuery(request.Query)),
        "POST" => FromBodyAsync(request, cancel),
        _ => throw new RequestException(StatusCodes.Status405MethodNotAllowed, "HC0009", "GraphQL is asked with GET or POST."),
    };

    private GraphQLRequest FromQuery(IQueryCollection query) => new()
    {
        Query = One(query, "query") is { Length: > 0 } text ? text : throw NoQuery(),
        OperationName = One(query, "operationName"),
        Variables = One(query, "variables") is { Length: > 0 } variables ? Inputs(Parse(variables, "variables"), "variables") : null,
        Extensions = One(query, "extensions") is { Length: > 0 } extensions ? Inputs(Parse(extensions, "extensions"), "extensions") : null,
    };

    private async Task<GraphQLRequest> FromBodyAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypes.IsJson(request.ContentType))
            throw new RequestException(StatusCodes.Status415UnsupportedMediaType, "HC0009", "A POST carries application/json in UTF-8.");
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, Strict, cancel);
            return FromJson(body.RootElement);
        }
        catch (JsonException exception)
        {
            throw Invalid($"The body is no JSON: {exception.Message}");
        }
    }

    private GraphQLRequest FromJson(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array) throw Invalid("One request at a time: a list of requests is not taken.");
        if (body.ValueKind != JsonValueKind.Object) throw Invalid("The body is no JSON object.");
        return new GraphQLRequest
        {
            Query = Text(body, "query") is { Length: > 0 } text ? text : throw NoQuery(),
            OperationName = Text(body, "operationName"),
            Variables = body.TryGetProperty("variables", out var variables) ? Inputs(variables, "variables") : null,
            Extensions = body.TryGetProperty("extensions", out var extensions) ? Inputs(extensions, "extensions") : null,
        };
    }

    private Inputs? Inputs(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => serializer.ReadNode<Inputs>(value),
        _ => throw Invalid($"`{name}` is no JSON object."),
    };

    private static string? Text(JsonElement body, string name) => !body.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => throw Invalid($"`{name}` is no string."),
    };

    private static string? One(IQueryCollection query, string name) => query[name] switch
    {
        { Count: <= 1 } values => values.ToString(),
        _ => throw Invalid($"`{name}` is given more than once."),
    };

    private static JsonElement Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw Invalid($"`{name}` is no JSON: {exception.Message}");
        }
    }

    private static RequestException NoQuery() => new(StatusCodes.Status400BadRequest, "HC0013", "The request has no `query`.");

    private static RequestException Invalid(string message) => new(StatusCodes.Status400BadRequest, "HC0012", message);
}
