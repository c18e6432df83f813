using Graph.Api.GraphQL.Execution;
using Graph.Api.GraphQL.Limits;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;

namespace Graph.Api.GraphQL;

internal static class GraphQLServices
{
    /// <summary>The schema over the store's <c>GraphReader</c>, and what runs requests against it.</summary>
    public static IServiceCollection AddGraphQLSchema(this IServiceCollection services) => services
        .AddSingleton<GraphSchema>()
        .AddSingleton<IConfigureExecution, DocumentCache>()
        .AddSingleton<IDocumentExecuter>(provider => new DocumentExecuter(
            new LimitedDocumentBuilder(), new DocumentValidator(), new DefaultExecutionStrategySelector(), provider.GetServices<IConfigureExecution>()))
        .AddSingleton(new GraphQLSerializer(options => options.MaxDepth = RequestLimits.MaxJsonDepth, new ContractErrors()))
        .AddSingleton(new ExecutionTimeout(TimeSpan.FromSeconds(30)))
        .AddSingleton<GraphQLRequestExecutor>();
}
