using System.CommandLine;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary><c>graph serve</c>: the graph over GraphQL.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves the graph over GraphQL until Ctrl-C.") { CommonOptions.Database, CommonOptions.Urls };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = CommandSettings.Of(parsed);
        await using var store = await GraphStore.OpenAsync(settings.Storage, TimeProvider.System, cancel);
        return await Serving.RunAsync(store, settings, parsed.InvocationConfiguration.Output, cancel);
    }
}
