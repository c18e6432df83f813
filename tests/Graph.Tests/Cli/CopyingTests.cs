namespace Graph.Tests.Cli;

public sealed class CopyingTests : IDisposable
{
    private readonly CommandLine user = new();

    public void Dispose() => user.Dispose();

    [Fact]
    public async Task A_graph_is_backed_up_restored_and_copied()
    {
        await LoadAsync();
        var backup = await user.OnGraphAsync("backup", user.Path("graph.jsonl.gz"), "--json");
        var restore = await CommandLine.RunAsync("restore", user.Path("graph.jsonl.gz"), "--database", user.Path("restored.db"), "--json");
        var copy = await CommandLine.RunAsync("copy", user.Path("restored.db"), user.Path("copy.db"), "--json");

        Assert.Equal((0, 0, 0), (backup.ExitCode, restore.ExitCode, copy.ExitCode));
        Assert.True((int)backup.Json["nodes"]! > 3);
        Assert.Equal(Counts(backup), Counts(restore));
        Assert.Equal(Counts(backup), Counts(copy));
        Assert.Equal(user.Path("copy.db"), (string)copy.Json["to"]!);
        Assert.Contains("1 Document", (await CommandLine.RunAsync("check", "--database", user.Path("copy.db"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_read_how_much_is_where()
    {
        await LoadAsync();
        var run = await CommandLine.RunAsync("copy", user.Database, user.Path("copy.db"));
        Assert.Matches($@"\d+ nodes, 1 sources, .* from {user.Database} are in {user.Path("copy.db")}", run.Output);
    }

    [Fact]
    public async Task A_graph_that_is_not_empty_is_not_overwritten()
    {
        await LoadAsync();
        await user.OnGraphAsync("backup", user.Path("graph.jsonl.gz"));
        var run = await user.OnGraphAsync("restore", user.Path("graph.jsonl.gz"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_for_the_backup_that_is_not_there_is_named()
    {
        await LoadAsync();
        var run = await user.OnGraphAsync("backup", user.Path("no-such-folder/graph.jsonl.gz"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_is_not_copied_into_itself()
    {
        await LoadAsync();
        var run = await CommandLine.RunAsync("copy", user.Database, user.Database);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("into itself", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> LoadAsync()
    {
        user.Write("paris.txt", "France will send troops to Ukraine once a ceasefire is agreed, President Emmanuel Macron said.");
        return user.OnGraphAsync("load", user.Path("paris.txt"));
    }

    private static string Counts(CommandRun run) => string.Join(' ', new[] { "nodes", "sources", "descriptions", "relationships" }.Select(name => run.Json[name]!.ToString()));
}
