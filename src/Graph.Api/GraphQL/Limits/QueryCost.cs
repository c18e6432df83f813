using Graph.Api.GraphQL.Paging;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;

namespace Graph.Api.GraphQL.Limits;

/// <summary>What an answer costs at most: an object counts one, a list as many as it may have, and what lies below it that often.</summary>
internal static class QueryCost
{
    public static ComplexityValidationRule Rule { get; } = new(new ComplexityOptions { MaxComplexity = RequestLimits.MaxCost, DefaultComplexityImpactDelegate = Impact });

    private static FieldComplexityResult Impact(FieldImpactContext field)
    {
        var items = field.FieldDefinition.ResolvedType!.GetNamedType() is ScalarGraphType or EnumerationGraphType ? 0 : Items(field);
        return new FieldComplexityResult(items, Math.Max(1, items));
    }

    private static int Items(FieldImpactContext field) => field switch
    {
        { ParentType: ObjectGraphType<Connection>, FieldDefinition.Name: "nodes" or "edges" } => Size(field.Parent!.Value),
        { FieldDefinition.Name: "nodes" } when field.Arguments?.TryGetValue("ids", out var ids) == true => ((IEnumerable<object?>)ids.Value!).Count(),
        { FieldDefinition.Name: "search" or "evidence" } => Size(field),
        _ => 1,
    };

    // What passes the page's own limit is told by paging, in its own words.
    private static int Size(FieldImpactContext list) =>
        Math.Clamp(list.GetArgument<int?>("first") ?? list.GetArgument<int?>("last") ?? RequestLimits.DefaultPageSize, 0, RequestLimits.MaxPageSize);
}
