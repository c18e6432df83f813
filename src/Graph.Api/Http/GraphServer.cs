using Graph.Storage;

namespace Graph.Api.Http;

/// <summary>The web application, listening.</summary>
public static class GraphServer
{
    /// <summary>Serves until cancelled, or until the system asks the process to end.</summary>
    /// <param name="urls">Addresses separated by semicolons; port 0 takes a free one.</param>
    /// <param name="started">Is told the addresses, with their real ports, once the server listens.</param>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task RunAsync(GraphReader reader, string urls, Action<IEnumerable<string>> started, CancellationToken cancel)
    {
        await using var application = GraphHost.Build(reader, builder => builder.WebHost.UseUrls(urls));
        await application.StartAsync(cancel);
        started(application.Urls);
        await application.WaitForShutdownAsync(cancel);
    }
}
