using System.Diagnostics;

namespace Graph.Tests.Cli;

public sealed class LoadTests : IDisposable
{
    private const string Paris = """
        ---
        title: France promises troops
        date: 2026-01-06
        url: https://example.org/paris
        ---

        France will send troops to Ukraine once a ceasefire is agreed, President Emmanuel Macron said on Tuesday.
        """;

    private const string Berlin = """
        ---
        title: Germany promises aid
        date: 2026-01-07
        url: https://example.org/berlin
        ---

        Germany will provide air defence systems to Ukraine, the government said on Wednesday.
        """;

    private readonly CommandLine user = new();

    public void Dispose() => user.Dispose();

    [Fact]
    public async Task A_folder_is_loaded_with_all_that_is_in_it()
    {
        user.Write("news/paris.md", Paris);
        user.Write("news/deeper/berlin.md", Berlin);

        var run = await LoadAsync("news");

        Assert.Equal((0, 2, 0), (run.ExitCode, (int)run.Json["added"]!, (int)run.Json["failed"]!));
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        user.Write("news/paris.md", Paris);
        await LoadAsync("news");

        var run = await LoadAsync("news");

        Assert.Equal((0, 0, 1), (run.ExitCode, (int)run.Json["added"]!, (int)run.Json["unchanged"]!));
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old()
    {
        user.Write("paris.md", Paris);
        await LoadAsync("paris.md");
        user.Write("paris.md", Paris.Replace("Tuesday", "Monday", StringComparison.Ordinal));

        Assert.Equal(1, (int)(await LoadAsync("paris.md")).Json["revised"]!);
    }

    [Fact]
    public async Task A_copy_under_another_name_is_the_same_document()
    {
        user.Write("a.md", Paris);
        user.Write("b.md", Paris);

        var run = await LoadAsync("");

        Assert.Equal((1, 1), ((int)run.Json["added"]!, (int)run.Json["unchanged"]!));
    }

    [Fact]
    public async Task Two_files_of_one_name_are_two_documents()
    {
        user.Write("one/news.txt", "France will send troops to Ukraine.");
        user.Write("two/news.txt", "Germany will send aid to Ukraine.");

        Assert.Equal(2, (int)(await LoadAsync("")).Json["added"]!);
    }

    [Fact]
    public async Task A_bad_document_is_named_with_its_reason_and_the_others_go_on()
    {
        user.Write("news/paris.md", Paris);
        user.Write("news/empty.md", "");

        var run = await LoadAsync("news");

        Assert.Equal((1, 1, 1), (run.ExitCode, (int)run.Json["added"]!, (int)run.Json["failed"]!));
        var failure = Assert.Single(run.Json["failures"]!.AsArray())!;
        Assert.EndsWith("empty.md", (string)failure["name"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)failure["reason"]!);
        Assert.Contains("empty.md", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_waits_for_a_pipe_that_nobody_writes_to()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no pipes among its files.");
        user.Write("news/paris.md", Paris);
        using var mkfifo = Process.Start("mkfifo", user.Path("news/pipe.md"));
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = await LoadAsync("news").WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal((1, 1, 1), (run.ExitCode, (int)run.Json["added"]!, (int)run.Json["failed"]!));
    }

    [Fact]
    public async Task Every_document_is_loaded_by_exactly_one_shard()
    {
        user.Write("news/paris.md", Paris);
        user.Write("news/berlin.md", Berlin);

        var first = await LoadAsync("news", "--shard", "1/2");
        var second = await LoadAsync("news", "--shard", "2/2");

        Assert.Equal(2, (int)first.Json["added"]! + (int)second.Json["added"]!);
    }

    [Fact]
    public async Task A_withdrawn_document_is_withdrawn_once_by_its_address()
    {
        user.Write("paris.md", Paris);
        await LoadAsync("paris.md");

        var first = await user.OnGraphAsync("withdraw", "https://example.org/paris");
        var second = await user.OnGraphAsync("withdraw", "https://example.org/paris");

        Assert.Equal((0, 1), (first.ExitCode, second.ExitCode));
        Assert.Contains("is withdrawn", first.Output, StringComparison.Ordinal);
        Assert.Contains("no document", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_get_a_table()
    {
        user.Write("paris.md", Paris);

        var run = await user.OnGraphAsync("load", user.Path("paris.md"));

        Assert.Matches(@"added\D+1", run.Output);
    }

    private Task<CommandRun> LoadAsync(string path, params string[] options) => user.OnGraphAsync(["load", user.Path(path), "--json", .. options]);
}
