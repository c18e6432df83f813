namespace Graph.Tests.Cli;

public sealed class ExtractTests : IDisposable
{
    private readonly CommandLine user = new();

    public void Dispose() => user.Dispose();

    [Fact]
    public async Task A_documents_facts_are_printed_with_quotes_that_stand_at_their_offsets()
    {
        var file = user.Write("paris.txt", "France will send troops to Ukraine once a ceasefire is agreed, President Emmanuel Macron said on Tuesday.");

        var run = await CommandLine.RunAsync("extract", file);

        Assert.Equal(0, run.ExitCode);
        var text = (string)run.Json["document"]!["text"]!;
        var commitment = Assert.Single(run.Json["commitments"]!.AsArray())!;
        Assert.Equal("State:FRA", (string)commitment["parties"]![0]!);
        Assert.All(commitment["evidence"]!.AsArray(), evidence => Assert.Equal((string)evidence!["quote"]!, text[(int)evidence["start"]!..(int)evidence["end"]!]));
        Assert.All(run.Json["actors"]!.AsArray().SelectMany(actor => actor!["mentions"]!.AsArray()), mention => Assert.Equal((string)mention!["text"]!, text[(int)mention["start"]!..(int)mention["end"]!]));
    }

    [Fact]
    public async Task Explaining_adds_what_was_dropped_and_which_rule_found_a_commitment()
    {
        var file = user.Write("paris.txt", "France will send troops to Ukraine once a ceasefire is agreed, President Emmanuel Macron said on Tuesday.");

        var run = await CommandLine.RunAsync("extract", file, "--explain");

        Assert.NotEmpty((string)run.Json["explanation"]!["commitments"]![0]!["rule"]!);
        Assert.NotNull(run.Json["explanation"]!["dropped"]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_its_reason()
    {
        var run = await CommandLine.RunAsync("extract", user.Write("empty.txt", ""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("empty.txt", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
