using System.CommandLine;
using Graph.Api.Cli.Health;

namespace Graph.Api.Cli;

/// <summary><c>graph health</c>: for the health check of a container that has no other client.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var command = new Command("health", "Asks the server that runs on this machine whether it and its store are ready.") { CommonOptions.Urls };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (ready, word) = await RunningServer.AskAsync(CommandSettings.Of(parsed).Urls, cancel);
        await (ready ? parsed.InvocationConfiguration.Output : parsed.InvocationConfiguration.Error).WriteLineAsync(word);
        return ready ? ExitCodes.Success : ExitCodes.Unavailable;
    }
}
