namespace Graph.Api.Http;

internal static class GraphQLRoutes
{
    public static void MapGraphQL(this WebApplication application)
    {
        var endpoint = application.Services.GetRequiredService<GraphQLEndpoint>();
        application.Map(GraphQLEndpoint.Path, endpoint.AnswerAsync);
    }
}
