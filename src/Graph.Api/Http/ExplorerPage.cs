using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Http;

/// <summary>GraphiQL, built from <c>src/Graph.Explorer</c> into the folder <c>explorer</c> beside the program.</summary>
internal static class ExplorerPage
{
    private const string Route = "/explorer";

    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "explorer");

    public static void MapExplorer(this WebApplication application)
    {
        if (!Directory.Exists(Folder)) return;
        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Folder),
            RequestPath = Route,
            // Vite puts a hash of the content into every name.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }

    public static Task SendAsync(HttpResponse response)
    {
        response.ContentType = "text/html; charset=utf-8";
        var page = System.IO.Path.Combine(Folder, "index.html");
        return File.Exists(page) ? response.SendFileAsync(page) : response.WriteAsync(Missing);
    }

    private const string Missing = """
        <!doctype html><title>Graph</title>
        <p>GraphiQL is not part of this build: it needs Node 20 or later. Install Node and build again, or ask
        with any GraphQL client: this address answers GET and POST. The schema is at <a href="/graphql?sdl">/graphql?sdl</a>.</p>
        """;
}
