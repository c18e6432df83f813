using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Http;
using Graph.Storage;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http;

/// <summary>The web application in memory.</summary>
internal sealed class GraphApi : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication application;

    private GraphApi(Microsoft.AspNetCore.Builder.WebApplication application)
    {
        this.application = application;
        Client = application.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<GraphApi> StartAsync(GraphReader reader, Action<IServiceCollection>? configure = null)
    {
        var application = GraphHost.Build(reader, builder =>
        {
            builder.WebHost.UseTestServer();
            configure?.Invoke(builder.Services);
        });
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new GraphApi(application);
    }

    /// <summary>The whole answer of a POST.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The first error of an answer.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null) => (await AskAsync(query, variables)).GetProperty("errors")[0];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }
}
