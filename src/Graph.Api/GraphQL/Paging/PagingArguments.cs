using Graph.Api.GraphQL.Limits;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Paging;

/// <summary><c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>: Relay's, with HotChocolate's bounds.</summary>
internal static class PagingArguments
{
    public static IEnumerable<QueryArgument> Create(IGraphType number, IGraphType text) =>
    [
        First(number),
        new(text) { Name = "after" },
        new(number) { Name = "last" },
        new(text) { Name = "before" },
    ];

    public static QueryArgument First(IGraphType number) => new(number) { Name = "first" };

    /// <exception cref="ExecutionError">A size out of bounds, or a cursor that is none of this list.</exception>
    public static PageRequest Read(IResolveFieldContext context, CursorFormat format)
    {
        var first = Size(context, "first");
        var last = Size(context, "last");
        if (first is not null && last is not null) throw PagingErrors.BothEnds();
        var (after, before) = (Bound(context, "after", format), Bound(context, "before", format));
        return last is null
            ? new PageRequest(first ?? RequestLimits.DefaultPageSize, null, after) { Until = before }
            : new PageRequest(null, last, before) { Until = after };
    }

    public static int? Size(IResolveFieldContext context, string argument) => context.GetArgument<int?>(argument) switch
    {
        < 0 => throw PagingErrors.TooFew(argument),
        > RequestLimits.MaxPageSize and var size => throw PagingErrors.TooMany(size, RequestLimits.MaxPageSize),
        var size => size,
    };

    private static IReadOnlyList<object?>? Bound(IResolveFieldContext context, string argument, CursorFormat format) =>
        context.GetArgument<string?>(argument) is { } cursor ? format.Read(cursor) ?? throw PagingErrors.Cursor(argument) : null;
}
