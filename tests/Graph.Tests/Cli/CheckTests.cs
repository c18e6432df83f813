namespace Graph.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly CommandLine user = new();

    public void Dispose() => user.Dispose();

    [Fact]
    public async Task A_graph_in_order_passes_and_is_counted()
    {
        user.Write("paris.txt", "France will send troops to Ukraine.");
        await user.OnGraphAsync("load", user.Path("paris.txt"));

        var run = await user.OnGraphAsync("check", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Json.AsArray(), check => Assert.True((bool)check!["passed"]!));
        Assert.Contains("Trained on", Detail(run, "language model"), StringComparison.Ordinal);
        Assert.Contains("1 Document", Detail(run, "graph"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_makes_no_graph()
    {
        var run = await user.OnGraphAsync("check", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no graph yet", Detail(run, "store"), StringComparison.Ordinal);
        Assert.False(File.Exists(user.Database));
    }

    [Fact]
    public async Task A_file_that_is_no_graph_fails()
    {
        user.Write("graph.db", "This is no database, and long enough not to look like an empty one. " + new string('x', 200));

        var run = await user.OnGraphAsync("check", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not a graph", Detail(run, "store"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_fails()
    {
        var run = await CommandLine.RunAsync("check", "--json", "--database", "/no/such/folder/graph.db", "--urls", "nonsense");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Json.AsArray().Count(check => !(bool)check!["passed"]!));
    }

    private static string Detail(CommandRun run, string name) => (string)run.Json.AsArray().Single(check => (string)check!["name"]! == name)!["detail"]!;
}
