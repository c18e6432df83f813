using Graph.Api.GraphQL;
using Graph.Api.GraphQL.Execution;
using GraphQL;
using GraphQL.SystemTextJson;

namespace Graph.Api.Http;

/// <summary><c>/graphql</c>: requests by GET and POST, the schema as a file (<c>?sdl</c>), and GraphiQL for a browser.</summary>
internal sealed class GraphQLEndpoint(GraphQLRequestExecutor executor, GraphQLSerializer serializer, GraphSchema schema)
{
    public const string Path = "/graphql";

    private readonly RequestReader reader = new(serializer);
    private readonly Lazy<string> sdl = new(() => schema.Print());

    public Task AnswerAsync(HttpContext context) => context.Request switch
    {
        { Method: "GET", Query: var query } when query.ContainsKey("sdl") => SendSchemaAsync(context.Response),
        { Method: "GET", Query: var query } request when !query.ContainsKey("query") && MediaTypes.WantsPage(request.Headers.Accept) => ExplorerPage.SendAsync(context.Response),
        _ => RunAsync(context),
    };

    private async Task RunAsync(HttpContext context)
    {
        try
        {
            var mediaType = MediaTypes.Choose(context.Request.Headers.Accept)
                ?? throw new RequestException(StatusCodes.Status406NotAcceptable, "HC0063", $"Answers are {MediaTypes.GraphQLResponse} or {MediaTypes.Json} in UTF-8; the request accepts neither.");
            var request = await reader.ReadAsync(context.Request, context.RequestAborted);
            var result = await executor.ExecuteAsync(request, HttpMethods.IsGet(context.Request.Method), context.RequestAborted);
            await SendAsync(context.Response, result, Status(result, mediaType), mediaType);
        }
        catch (RequestException exception)
        {
            await RefuseAsync(context.Response, exception.Status, exception.Message, exception.Code);
        }
        catch (BadHttpRequestException exception)
        {
            await RefuseAsync(context.Response, exception.StatusCode, exception.Message, "HC0009");
        }
    }

    /// <summary>Older clients read errors only from an answer with status 200.</summary>
    private static int Status(ExecutionResult result, string mediaType) => result switch
    {
        { Executed: true } => StatusCodes.Status200OK,
        { Errors: { } errors } when errors.OfType<OperationNotAllowedError>().Any() => StatusCodes.Status405MethodNotAllowed,
        _ => mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private Task RefuseAsync(HttpResponse response, int status, string message, string code) =>
        SendAsync(response, new ExecutionResult { Errors = [new ExecutionError(message) { Code = code }] }, status, MediaTypes.GraphQLResponse);

    private async Task SendAsync(HttpResponse response, ExecutionResult result, int status, string mediaType)
    {
        response.StatusCode = status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        if (status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, POST";
        await serializer.WriteAsync(response.Body, result, response.HttpContext.RequestAborted);
    }

    private Task SendSchemaAsync(HttpResponse response)
    {
        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        return response.WriteAsync(sdl.Value);
    }
}
