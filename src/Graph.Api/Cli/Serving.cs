using Graph.Api.Configuration;
using Graph.Api.Http;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary>The server in front of a user.</summary>
internal static class Serving
{
    /// <summary>Until Ctrl-C.</summary>
    public static async Task<int> RunAsync(GraphStore store, GraphSettings settings, TextWriter output, CancellationToken cancel)
    {
        try
        {
            await GraphServer.RunAsync(store.Reader, settings.Urls, urls => Announce(urls, output), cancel);
            return ExitCodes.Success;
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new IOException($"{settings.Urls} is in use by another program. Stop it, or name a free port: --urls http://127.0.0.1:5081", taken);
        }
    }

    private static void Announce(IEnumerable<string> urls, TextWriter output)
    {
        foreach (var url in urls) output.WriteLine($"GraphQL at {url}/graphql, in a browser to ask, ?sdl for the schema. Ctrl-C ends.");
    }
}
