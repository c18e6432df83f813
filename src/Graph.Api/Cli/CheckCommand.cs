using System.CommandLine;
using Graph.Api.Cli.Checking;
using Spectre.Console;

namespace Graph.Api.Cli;

/// <summary><c>graph check</c>: is everything in order?</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Checks settings, language model, store and schema, and counts what the graph holds.") { CommonOptions.Database, CommonOptions.Urls, CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var checks = await Checks.RunAsync(parsed, cancel);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(CommonOptions.Json)) await output.WriteLineAsync(CommandJson.Of(checks));
        else foreach (var check in checks) Write(CommandConsole.Of(output), check);
        return checks.All(check => check.Passed) ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    private static void Write(IAnsiConsole console, Check check)
    {
        if (check.Passed) console.MarkupLineInterpolated($"[green]ok[/]     {check.Name}: {check.Detail}");
        else console.MarkupLineInterpolated($"[red]failed[/] {check.Name}: {check.Detail}");
    }
}
