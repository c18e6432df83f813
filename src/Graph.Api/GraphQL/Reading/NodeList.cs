using Graph.Api.GraphQL.Batching;
using Graph.Api.GraphQL.Paging;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>Reads a page over all nodes of a kind.</summary>
internal sealed class NodeList(GraphReader reader, NodeType type)
{
    public async ValueTask<object?> PageAsync(IResolveFieldContext context)
    {
        var question = ListQuestion.Read(context, type.Type, type.Label);
        var counts = RequestBatches.Of<NodeType, long>(context, (context.FieldAst, nameof(PageAsync)), async (_, cancel) =>
            [await reader.CountAsync(type, question.Filter, cancel)]);
        if (!context.AsksForItems()) return Connection.CountOnly(() => counts.Load(type));
        var page = await reader.PageAsync(type, question.Filter, question.Order, question.Page, context.CancellationToken);
        return Connection.Of(page, question.Format, () => counts.Load(type));
    }
}
