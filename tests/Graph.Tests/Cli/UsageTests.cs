namespace Graph.Tests.Cli;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_lists_the_commands_and_the_exit_codes()
    {
        var run = await CommandLine.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["load", "extract", "withdraw", "copy", "backup", "restore", "check", "serve", "demo", "130 stopped"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("load", "Files, and folders")]
    [InlineData("extract", "--explain")]
    [InlineData("withdraw", "--database")]
    [InlineData("copy", "address of a Neo4j server")]
    [InlineData("backup", "JSON lines")]
    [InlineData("restore", "empty graph")]
    [InlineData("check", "--json")]
    [InlineData("serve", "--urls")]
    [InlineData("demo", "--no-serve")]
    public async Task Every_command_explains_itself(string command, string part)
    {
        var run = await CommandLine.RunAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lod", "x")]
    [InlineData("load")]
    [InlineData("load", "--unknown", "x")]
    [InlineData("extract")]
    [InlineData("check", "surplus")]
    [InlineData("copy", "no-such-graph.db", "to.db")]
    [InlineData("backup", "file", "--database", "no-such-graph.db")]
    [InlineData("restore", "no-such-backup.gz")]
    public async Task Wrong_usage_has_its_own_exit_code(params string[] arguments)
    {
        var run = await CommandLine.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_named_before_anything_is_loaded()
    {
        using var user = new CommandLine();

        var run = await user.OnGraphAsync("load", user.Path("no-such-file.md"), user.Path("no-such-folder"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.md", run.Error, StringComparison.Ordinal);
        Assert.Contains("no-such-folder", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(user.Database));
    }

    [Fact]
    public async Task A_wrong_shard_is_refused()
    {
        using var user = new CommandLine();

        var run = await user.OnGraphAsync("load", user.Path(""), "--shard", "9/8");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'9/8'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_settings_are_all_told_at_once()
    {
        var run = await CommandLine.RunAsync("serve", "--database", "/no/such/folder/graph.db", "--urls", "nonsense");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/no/such/folder", run.Error, StringComparison.Ordinal);
        Assert.Contains("nonsense", run.Error, StringComparison.Ordinal);
    }
}
