using Graph.Api.GraphQL.Filtering;
using Graph.Api.GraphQL.Sorting;
using Graph.Api.GraphQL.Types;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.GraphQL;

/// <summary>
/// The GraphQL schema, generated from the model: a type per kind of node, a field per relationship and end, and HotChocolate's
/// connections, filters and sort orders over them.
/// </summary>
internal sealed class GraphSchema : Schema
{
    public GraphSchema(IServiceProvider services, GraphReader reader)
        : base(services)
    {
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        var values = new ValueTypes();
        var nodes = new NodeTypes(reader, values);
        var withoutTexts = reader.WithoutTexts();
        var connections = new ConnectionTypes(values, nodes);
        var arguments = new ListArguments(values, new FilterInputs(values), new SortInputs());
        new RelationshipFields(withoutTexts, values, nodes, connections, arguments).Add();
        Query = new QueryType(withoutTexts, values, nodes, connections, arguments);
        foreach (var type in nodes.Objects) RegisterType(type);
        // What the schema says of itself is bounded by its size and by LimitError; only after the query type is set.
        this.WithIntrospectionComplexityImpact(0);
    }
}
