using Graph.Api.GraphQL.Limits;
using Graph.Api.GraphQL.Paging;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>Relay's connections as HotChocolate names and shapes them. Each is named after the field that gives it.</summary>
internal sealed class ConnectionTypes
{
    private static readonly string PageDescription = $"A page of a list: {RequestLimits.DefaultPageSize} items unless told, {RequestLimits.MaxPageSize} at most.";

    private readonly ValueTypes values;
    private readonly NodeTypes nodes;
    private readonly ObjectGraphType<Connection> pageInfo = new() { Name = "PageInfo", Description = "Where a page lies in its list." };

    public ConnectionTypes(ValueTypes values, NodeTypes nodes)
    {
        (this.values, this.nodes) = (values, nodes);
        pageInfo.Add<Connection>("hasNextPage", values.Of(typeof(bool)).Required(), each => each.HasNextPage);
        pageInfo.Add<Connection>("hasPreviousPage", values.Of(typeof(bool)).Required(), each => each.HasPreviousPage);
        pageInfo.Add<Connection>("startCursor", values.Of(typeof(string)), each => each.StartCursor);
        pageInfo.Add<Connection>("endCursor", values.Of(typeof(string)), each => each.EndCursor);
    }

    /// <param name="stem">For example <c>Persons</c> for <c>PersonsConnection</c> and <c>PersonsEdge</c>.</param>
    /// <returns>The connection, and its edge for what a relationship itself carries.</returns>
    public (IGraphType Connection, IComplexGraphType Edge) Create(string stem, Type node)
    {
        var edge = new ObjectGraphType<Edge> { Name = $"{stem}Edge", Description = "A place in a list." };
        edge.Add<Edge>("cursor", values.Of(typeof(string)).Required(), each => each.Cursor);
        edge.Add<Edge>("node", nodes.Of(node).Required(), each => each.Node);
        var connection = new ObjectGraphType<Connection> { Name = $"{stem}Connection", Description = PageDescription };
        connection.Add<Connection>("pageInfo", pageInfo.Required(), each => each);
        connection.Add<Connection>("edges", edge.ListOf(), each => each.Edges);
        connection.Add<Connection>("nodes", nodes.Of(node).ListOf(), each => each.Edges.Select(place => place.Node));
        connection.Add<Connection>("totalCount", values.Of(typeof(int)).Required(), each => each.Count()).Describe("How many the whole list has.");
        return (connection, edge);
    }
}
