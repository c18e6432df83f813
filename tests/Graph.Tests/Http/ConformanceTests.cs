using System.Diagnostics;
using System.Runtime.CompilerServices;
using Graph.Api.Http;
using Graph.Storage;
using Microsoft.AspNetCore.Hosting;

namespace Graph.Tests.Http;

/// <summary>Programs of others, from npm, against the server.</summary>
public sealed class ConformanceTests
{
    private static readonly string Clients = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../clients"));

    [Fact]
    public async Task All_audits_of_GraphQL_over_HTTP_pass()
    {
        await InstallAsync();
        await using var application = GraphHost.Build(new GraphReader(null!), builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await application.StartAsync(TestContext.Current.CancellationToken);
        var (code, told) = await RunAsync("node", "audit.js", $"{application.Urls.First()}/graphql");
        Assert.True(code == 0, told);
        Assert.EndsWith("61 of 61 audits", told.TrimEnd(), StringComparison.Ordinal);
    }

    private static async Task InstallAsync()
    {
        if (!HasNode()) Assert.Skip("Node is not installed.");
        if (Directory.Exists(Path.Combine(Clients, "node_modules", "graphql-http"))) return;
        var (code, told) = await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci");
        Assert.True(code == 0, told);
    }

    private static bool HasNode() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    private static async Task<(int Code, string Told)> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Clients, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
