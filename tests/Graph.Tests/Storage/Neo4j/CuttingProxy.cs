using System.Net;
using System.Net.Sockets;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>Stands between a client and a server and cuts every so many connections: some before the answer, some in its middle.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Uri server;
    private readonly int every;
    private readonly Task accepting;
    private int answers;
    private int cuts;

    public CuttingProxy(Uri server, int every)
    {
        (this.server, this.every) = (server, every);
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public int Cuts => cuts;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested) _ = PassAsync(await listener.AcceptTcpClientAsync(stop.Token));
    }

    private async Task PassAsync(TcpClient near)
    {
        using (near)
        {
            using var far = new TcpClient();
            await far.ConnectAsync(server.Host, server.Port, stop.Token);
            var asking = near.GetStream().CopyToAsync(far.GetStream(), stop.Token);
            await AnswerAsync(far.GetStream(), near.GetStream());
            near.Close();
            await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Cut after the server has answered: a write is committed then, and the client cannot know.
    private async Task AnswerAsync(NetworkStream far, NetworkStream near)
    {
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await far.ReadAsync(buffer, stop.Token)) > 0)
        {
            var number = Interlocked.Increment(ref answers);
            if (number % every == 0)
            {
                Interlocked.Increment(ref cuts);
                await near.WriteAsync(buffer.AsMemory(0, number % 2 == 0 ? 0 : read / 2), stop.Token);
                return;
            }

            await near.WriteAsync(buffer.AsMemory(0, read), stop.Token);
        }
    }
}
