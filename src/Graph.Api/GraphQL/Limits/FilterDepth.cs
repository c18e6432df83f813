using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Limits;

/// <summary>How many relationships a filter follows below each other.</summary>
internal static class FilterDepth
{
    /// <exception cref="ExecutionError">Too many.</exception>
    public static void Check(Filter? filter)
    {
        if (Of(filter) is > RequestLimits.MaxFilterDepth and var depth)
            throw new ExecutionError($"`where` follows {depth} relationships below each other; {RequestLimits.MaxFilterDepth} are allowed.") { Code = "HC0047" };
    }

    private static int Of(Filter? filter) => filter switch
    {
        Filter.And and => and.All.Select(Of).DefaultIfEmpty().Max(),
        Filter.Or or => or.Any.Select(Of).DefaultIfEmpty().Max(),
        Filter.Related related => 1 + Of(related.Node),
        _ => 0,
    };
}
