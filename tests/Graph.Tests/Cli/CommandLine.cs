using System.Text.Json.Nodes;
using Graph.Api.Cli;

namespace Graph.Tests.Cli;

/// <summary>A folder of a user's own with a graph in it, and the program run as that user would.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-tests-");

    public string Database => Path("graph.db");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    /// <summary>With <c>--database</c> for the commands that need one.</summary>
    public Task<CommandRun> OnGraphAsync(params string[] arguments) => RunAsync([.. arguments, "--database", Database]);

    public static async Task<CommandRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await GraphCommandLine.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}

public sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;
}
