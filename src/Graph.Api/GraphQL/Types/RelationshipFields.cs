using Graph.Api.GraphQL.Limits;
using Graph.Api.GraphQL.Paging;
using Graph.Api.GraphQL.Reading;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>Every relationship of the model as a field from both of its ends.</summary>
internal sealed class RelationshipFields(GraphReader reader, ValueTypes values, NodeTypes nodes, ConnectionTypes connections, ListArguments arguments)
{
    public void Add()
    {
        foreach (var end in RelationshipEnd.All)
        {
            if (end.IsSingle) AddSingle(end);
            else AddConnection(end);
        }
    }

    private void AddSingle(RelationshipEnd end)
    {
        var related = new RelatedNodes(reader, end);
        foreach (var owner in Owners(end)) owner.AddBatched<Node>(end.Field, nodes.Of(end.Target), related.Single);
    }

    private void AddConnection(RelationshipEnd end)
    {
        var related = new RelatedNodes(reader, end);
        var (connection, edge) = connections.Create(end.Stem, end.Target);
        AddEdgeFields(edge, end.Type);
        foreach (var owner in Owners(end)) owner.AddBatched<Node>(end.Field, connection, related.Page, arguments.Of(end.Target));
    }

    private IEnumerable<IComplexGraphType> Owners(RelationshipEnd end) => nodes.All.Where(end.StandsOn).Select(nodes.Of);

    private void AddEdgeFields(IComplexGraphType edge, RelationshipType type)
    {
        foreach (var (property, value) in type.Properties)
            edge.Add<Edge>(property, values.Of(value), each => each.Neighbour.Properties.GetValueOrDefault(property));
        edge.AddBatched<Edge>("evidence", nodes.Of(typeof(Passage)).ListOf().Required(), Evidence, PagingArguments.First(values.Of(typeof(int))))
            .Describe("The passages that the relationship rests on.");
    }

    private object Evidence(IResolveFieldContext<Edge> context)
    {
        var first = PagingArguments.Size(context, "first") ?? RequestLimits.DefaultPageSize;
        return context.NodesById(reader).LoadAll(context.Source.Neighbour.Evidence.Take(first));
    }
}
