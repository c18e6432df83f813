using Graph.Api.GraphQL;
using Graph.Api.GraphQL.Limits;
using Graph.Storage;

namespace Graph.Api.Http;

/// <summary>The web application: what it is made of and which addresses it has.</summary>
public static class GraphHost
{
    /// <param name="configure">Adds to the builder before the application is built: a test's server, a log.</param>
    public static WebApplication Build(GraphReader reader, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What keeps the host from starting is thrown as well, and told there in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = RequestLimits.MaxBodySize;
        });
        builder.Services.AddGraphApi(reader);
        configure?.Invoke(builder);
        var application = builder.Build();
        application.MapGraphApi();
        return application;
    }

    private static void AddGraphApi(this IServiceCollection services, GraphReader reader) => services
        .AddSingleton(reader)
        .AddGraphQLSchema()
        .AddSingleton<GraphQLEndpoint>()
        .AddCompression()
        .AddHealth();

    private static void MapGraphApi(this WebApplication application)
    {
        application.UseResponseCompression();
        application.MapGraphQL();
        application.MapExplorer();
        application.MapHealth();
        application.MapGet("/", () => Results.Redirect(GraphQLEndpoint.Path));
    }
}
