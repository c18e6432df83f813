using System.Diagnostics;

namespace Graph.Tests.Docker;

/// <summary>The image and both compose files, built and started by <c>tests/docker/check</c>. Takes minutes where the image is not built yet.</summary>
public sealed class ComposeTests
{
    [Theory]
    [InlineData("embedded")]
    [InlineData("neo4j")]
    public async Task Composed_containers_load_a_document_and_answer_and_are_healthy(string which)
    {
        Assert.SkipUnless(await SucceedsAsync("docker info"), "No Docker engine runs here. Start one, then run this again.");
        Assert.SkipUnless(await SucceedsAsync("docker compose version || docker-compose version"), "Docker Compose is not installed here.");
        Assert.SkipUnless(await HasImagesAsync(), "The base images are not here and no registry can be reached. tests/docker/local-images makes local ones; name them in the environment as it says.");

        var (exitCode, output) = await RunAsync($"tests/docker/check {which}");

        Assert.True(exitCode == 0, output);
        Assert.Contains("healthy, as user", output, StringComparison.Ordinal);
    }

    private static async Task<bool> HasImagesAsync() =>
        Environment.GetEnvironmentVariable("RUNTIME_IMAGE") is not null || await SucceedsAsync("timeout 60 docker pull --quiet mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled");

    private static async Task<bool> SucceedsAsync(string command) => (await RunAsync(command)).ExitCode == 0;

    private static async Task<(int ExitCode, string Output)> RunAsync(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{{ {command}; }} 2>&1"]) { WorkingDirectory = Root(), RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
