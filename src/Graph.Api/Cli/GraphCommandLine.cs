using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary>The program as its user meets it: commands in, exit code out.</summary>
internal static class GraphCommandLine
{
    // Long enough to finish the document at hand after Ctrl-C.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancel = default)
    {
        var parsed = Root().Parse(arguments);
        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience };
        try
        {
            var exitCode = await parsed.InvokeAsync(invocation, cancel);
            return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exitCode;
        }
        catch (Exception problem) when (ExitCode(problem) is not null)
        {
            await error.WriteLineAsync(problem is OperationCanceledException ? "Stopped." : problem.Message);
            return ExitCode(problem)!.Value;
        }
    }

    public static RootCommand Root() => new("""
        Who promised what to whom, under which condition, in whose words? Loads documents into a graph and answers over GraphQL.

        Exit codes: 0 done, 1 some documents or checks failed, 2 wrong usage or settings, 3 the store or the port cannot be used, 130 stopped by Ctrl-C.
        """)
    {
        LoadCommand.Create(),
        ExtractCommand.Create(),
        WithdrawCommand.Create(),
        CopyCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        CheckCommand.Create(),
        ServeCommand.Create(),
        HealthCommand.Create(),
        DemoCommand.Create(),
    };

    private static int? ExitCode(Exception problem) => problem switch
    {
        OperationCanceledException => ExitCodes.Cancelled,
        SettingsException or UsageException => ExitCodes.WrongUsage,
        GraphStorageException or IOException or UnauthorizedAccessException => ExitCodes.Unavailable,
        _ => null,
    };
}
