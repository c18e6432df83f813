using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>Where no server is named and a Docker engine runs, the tests that need one get Neo4j in a container of their own.</summary>
[CollectionDefinition(Neo4jServer.Collection)]
public sealed class Neo4jContainer : ICollectionFixture<Neo4jContainer>, IAsyncLifetime
{
    private const string Image = "neo4j:5.26-community";
    private const ushort Port = 7474;
    private const string Password = "graph-tests";

    // With the image to be pulled.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);

    private IContainer? container;

    public async ValueTask InitializeAsync()
    {
        if (Neo4jServer.Named is not null) return;
        using var patience = new CancellationTokenSource(LongestStart);
        try
        {
            container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
                .WithPortBinding(Port, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Port)))
                .Build();
            await container.StartAsync(patience.Token);
            Neo4jServer.Contained = $"http://neo4j:{Password}@{container.Hostname}:{container.GetMappedPublicPort(Port)}";
        }
        catch (Exception problem)
        {
            // No engine, no image, no room: whatever it is, the tests say it as their reason for being skipped, or for failing in CI.
            Neo4jServer.WhyNotContained = problem.Message.Split('\n')[0];
        }
    }

    public ValueTask DisposeAsync() => container?.DisposeAsync() ?? ValueTask.CompletedTask;
}
