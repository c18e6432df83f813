using Graph.Api.GraphQL.Filtering;
using Graph.Api.GraphQL.Paging;
using Graph.Api.GraphQL.Sorting;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>The arguments that every list takes.</summary>
internal sealed class ListArguments(ValueTypes values, FilterInputs filters, SortInputs sorts)
{
    public QueryArgument[] Of(Type node) =>
    [
        .. PagingArguments.Create(values.Of(typeof(int)), values.Of(typeof(string))),
        new QueryArgument(filters.Of(node)) { Name = "where" },
        .. sorts.Of(node) is { } sort ? [new QueryArgument(sort.ListOf()) { Name = "order" }] : Array.Empty<QueryArgument>(),
    ];
}
