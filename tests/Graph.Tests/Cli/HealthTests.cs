using System.Net;
using System.Net.Sockets;

namespace Graph.Tests.Cli;

public sealed class HealthTests
{
    [Fact]
    public async Task A_server_that_nobody_started_is_told_with_its_cure()
    {
        var run = await CommandLine.RunAsync("health", "--urls", FreeAddress());

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("graph serve", run.Error, StringComparison.Ordinal);
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
