using Graph.Api.GraphQL;
using Graph.Storage;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.GraphQL;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_is_the_approved_one()
    {
        var schema = new GraphSchema(new ServiceCollection().BuildServiceProvider(), new GraphReader(null!));
        Approved.Is("GraphQL/schema.approved.graphql", schema.Print());
    }
}
