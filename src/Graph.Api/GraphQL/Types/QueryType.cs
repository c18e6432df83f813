using Graph.Api.GraphQL.Paging;
using Graph.Api.GraphQL.Reading;
using Graph.Model;
using Graph.Storage;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>Where queries start: any node by id, one kind by id, lists of one kind, full text, counts.</summary>
internal sealed class QueryType : ObjectGraphType
{
    private readonly GraphReader reader;
    private readonly ValueTypes values;
    private readonly NodeTypes nodes;

    public QueryType(GraphReader reader, ValueTypes values, NodeTypes nodes, ConnectionTypes connections, ListArguments arguments)
    {
        (this.reader, this.values, this.nodes) = (reader, values, nodes);
        Name = "Query";
        AddNodes();
        foreach (var type in NodeType.All) AddKind(type, connections, arguments);
        AddSearch();
        this.AddAsync("statistics", StatisticsType.Create(values).Required(), async context => await reader.CountsAsync(context.CancellationToken))
            .Describe("How much the graph holds.");
    }

    private void AddNodes()
    {
        var node = nodes.Of(typeof(Node));
        this.AddBatched<object?>("node", node, context => NodesBy.Id(context, reader), new QueryArgument(values.Id.Required()) { Name = "id" })
            .Describe("Any node by its id.");
        this.AddBatched<object?>("nodes", new ListGraphType(node).Required(), context => NodesBy.Ids(context, reader), new QueryArgument(values.Id.ListOf().Required()) { Name = "ids" })
            .Describe("Nodes by their ids, in the order of the ids; null where there is none.");
    }

    private void AddKind(NodeType type, ConnectionTypes connections, ListArguments arguments)
    {
        var name = char.ToLowerInvariant(type.Label[0]) + type.Label[1..];
        this.AddBatched<object?>(name, nodes.Of(type.Type), context => NodesBy.Id(context, reader, type), new QueryArgument(values.Id.Required()) { Name = "id" });
        var (connection, _) = connections.Create($"{type.Label}s", type.Type);
        this.AddAsync($"{name}s", connection, new NodeList(reader, type).PageAsync, arguments.Of(type.Type));
    }

    private void AddSearch() =>
        this.AddAsync(
            "search", nodes.Of(typeof(Node)).ListOf().Required(), context => NodesBy.TextAsync(context, reader),
            new QueryArgument(values.Of(typeof(string)).Required()) { Name = "text" }, PagingArguments.First(values.Of(typeof(int))))
            .Describe("Full text over names, titles, summaries and texts, accents folded; the best match first.");
}
