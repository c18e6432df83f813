using Spectre.Console;

namespace Graph.Api.Cli;

internal static class CommandConsole
{
    /// <summary>Colours and bars on a terminal, plain text for a file, a pipe or a test.</summary>
    public static IAnsiConsole Of(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
