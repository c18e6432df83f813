using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>Media types of GraphQL over HTTP, and which of them a client wants.</summary>
internal static class MediaTypes
{
    public const string GraphQLResponse = "application/graphql-response+json";

    public const string Json = "application/json";

    /// <summary>The type to answer with, or null where the client accepts neither. JSON, which older clients know, where it is all the same.</summary>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return null;
        return ranges.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1).Select(Match).FirstOrDefault(type => type is not null);
    }

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) && IsUtf8(type);

    /// <summary>Whether a browser asks for a page.</summary>
    public static bool WantsPage(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges) && ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    // Compared by name: to ASP.NET, graphql-response+json would be a kind of json.
    private static string? Match(MediaTypeHeaderValue range) => range.MediaType.Value?.ToLowerInvariant() switch
    {
        _ when !IsUtf8(range) => null,
        GraphQLResponse => GraphQLResponse,
        Json or "application/*" or "*/*" => Json,
        _ => null,
    };

    private static bool IsUtf8(MediaTypeHeaderValue type) => !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
