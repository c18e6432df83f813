using Graph.Api.GraphQL.Limits;
using Graph.Api.GraphQL.Paging;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>Reads nodes by what is known of them: an id, ids, words.</summary>
internal static class NodesBy
{
    public static object Id(IResolveFieldContext context, GraphReader reader) => context.NodesById(reader).Load(context.GetArgument<string>("id"));

    /// <summary>Null for the id of a node of another kind.</summary>
    public static object? Id(IResolveFieldContext context, GraphReader reader, NodeType type)
    {
        var id = context.GetArgument<string>("id");
        return id.StartsWith($"{type.Label}:", StringComparison.Ordinal) ? context.NodesById(reader).Load(id) : null;
    }

    public static object Ids(IResolveFieldContext context, GraphReader reader)
    {
        var ids = context.GetArgument<IReadOnlyList<string>>("ids");
        if (ids.Count > RequestLimits.MaxNodeBatch) throw PagingErrors.TooManyNodes(ids.Count, RequestLimits.MaxNodeBatch);
        return context.NodesById(reader).LoadAll(ids);
    }

    public static async ValueTask<object?> TextAsync(IResolveFieldContext context, GraphReader reader)
    {
        var first = PagingArguments.Size(context, "first") ?? RequestLimits.DefaultPageSize;
        return await reader.SearchAsync(context.GetArgument<string>("text"), NodeType.All, first, context.CancellationToken);
    }

}
