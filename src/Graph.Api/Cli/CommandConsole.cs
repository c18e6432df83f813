using Spectre.Console;

namespace Graph.Api.Cli;

internal static class CommandConsole
{
    // Lines in files and pipes are cut by whoever reads them.
    private const int Endless = 10_000;

    /// <summary>Colours and bars on a terminal, plain text for a file, a pipe or a test.</summary>
    public static IAnsiConsole Of(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = Endless;
        return console;
    }
}
