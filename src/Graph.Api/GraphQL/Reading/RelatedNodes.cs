using Graph.Api.GraphQL.Batching;
using Graph.Api.GraphQL.Paging;
using Graph.Api.GraphQL.Types;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>Reads the other ends of a relationship for all nodes of a level at once.</summary>
internal sealed class RelatedNodes(GraphReader reader, RelationshipEnd end)
{
    private static readonly PageRequest One = new(1, null, null);

    private readonly NodeType? target = NodeShape.Concrete(end.Target);

    /// <summary>The one node at the other end, or nothing.</summary>
    public object Single(IResolveFieldContext<Node> context) =>
        RequestBatches.Of<string, Node?>(context, end, async (ids, cancel) =>
        {
            var pages = await reader.NeighboursAsync(ids, end.Type, end.Direction, target, null, [], One, cancel);
            return [.. pages.Select(page => page.Items.Count == 0 ? null : page.Items[0].Node)];
        }).Load(context.Source.Id);

    /// <summary>A page of the nodes at the other end.</summary>
    /// <remarks>The engine reuses the context as soon as this returns, so nothing that runs later may hold it.</remarks>
    public object Page(IResolveFieldContext<Node> context)
    {
        var question = ListQuestion.Read(context, end.Target, end.Stem);
        var counts = RequestBatches.Of<string, long>(context, (context.FieldAst, end, nameof(Page)), (ids, cancel) =>
            reader.CountNeighboursAsync(ids, end.Type, end.Direction, target, question.Filter, cancel));
        var source = context.Source.Id;
        if (!context.AsksForItems()) return Connection.CountOnly(() => counts.Load(source));
        return RequestBatches.Of<string, Connection>(context, (context.FieldAst, end), async (ids, cancel) =>
        {
            var pages = await reader.NeighboursAsync(ids, end.Type, end.Direction, target, question.Filter, question.Order, question.Page, cancel);
            return [.. pages.Zip(ids, (page, id) => Connection.Of(page, question.Format, () => counts.Load(id)))];
        }).Load(source);
    }
}
