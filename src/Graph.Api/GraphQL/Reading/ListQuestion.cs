using Graph.Api.GraphQL.Limits;
using Graph.Api.GraphQL.Paging;
using Graph.Api.GraphQL.Sorting;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>What a client asks of a list.</summary>
internal sealed record ListQuestion(Filter? Filter, IReadOnlyList<SortKey> Order, PageRequest Page, CursorFormat Format)
{
    /// <param name="list">Names the list, so that cursors of another are told apart.</param>
    public static ListQuestion Read(IResolveFieldContext context, Type node, string list)
    {
        var order = SortInputs.Read(context);
        var format = new CursorFormat(node, list, order);
        var filter = context.GetArgument<Filter?>("where");
        FilterDepth.Check(filter);
        return new ListQuestion(filter, order, PagingArguments.Read(context, format), format);
    }
}
