using GraphQL;

namespace Graph.Api.GraphQL.Reading;

internal static class Selection
{
    /// <summary>Whether a connection's items are needed, or only its count.</summary>
    public static bool AsksForItems(this IResolveFieldContext context) =>
        context.SubFields is { } fields && fields.Values.Any(field => field.FieldType.Name is "nodes" or "edges" or "pageInfo");
}
