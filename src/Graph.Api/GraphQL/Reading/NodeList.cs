using Graph.Api.GraphQL.Batching;
using Graph.Api.GraphQL.Paging;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.GraphQL.Reading;

/// <summary>Reads a page over all nodes of a kind.</summary>
internal sealed class NodeList(GraphReader reader, NodeType type)
{
    public async ValueTask<object?> PageAsync(IResolveFieldContext context)
    {
        var question = ListQuestion.Read(context, type.Type, type.Label);
        var count = Count(context, question.Filter);
        if (!context.AsksForItems()) return Connection.CountOnly(count);
        var page = await reader.PageAsync(type, question.Filter, question.Order, question.Page, context.CancellationToken);
        return Connection.Of(page, question.Format, count);
    }

    private Func<IDataLoaderResult<long>> Count(IResolveFieldContext context, Filter? filter) => () =>
        RequestBatches.Of<NodeType, long>(context, (context.FieldAst, nameof(Count)), async (_, cancel) =>
            [await reader.CountAsync(type, filter, cancel)]).Load(type);
}
