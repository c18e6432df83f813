using Microsoft.AspNetCore.ResponseCompression;

namespace Graph.Api.Http;

internal static class Compression
{
    /// <summary>Answers hold no secret beside what the client sent, so that they may be compressed over TLS as well.</summary>
    public static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, MediaTypes.GraphQLResponse];
    });
}
