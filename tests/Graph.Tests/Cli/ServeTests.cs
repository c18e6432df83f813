using System.Net;
using System.Net.Sockets;

namespace Graph.Tests.Cli;

public sealed class ServeTests
{
    [Fact]
    public async Task A_port_in_use_is_told_with_its_cure()
    {
        using var user = new CommandLine();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        var run = await user.OnGraphAsync("serve", "--urls", url);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{url} is in use", run.Error, StringComparison.Ordinal);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
    }
}
