using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Tests.Storage.Neo4j;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jReading : ReadingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jWriting : WritingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jVersions : VersionSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jPaging : PagingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jFiltering : FilteringSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jConvergence : ConvergenceSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jCopying : CopyingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();

    private protected override Task<GraphStore> OpenAgainAsync(GraphStore store) => Neo4jServer.OpenAsync();
}

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jMigration : MigrationSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();

    private protected override async Task<(StorageOptions Place, IGraphDatabase Database)> OfFirstVersionAsync()
    {
        await Neo4jServer.EmptyAsync();
        await Neo4jServer.DropSchemaAsync();
        foreach (var statement in CypherText.Statements(new QueryFiles("cypher").Text("schema/0001-graph"))) await Neo4jServer.RunAsync(statement);
        await Neo4jServer.RunAsync("MERGE (schema:GraphSchema) SET schema.version = 1");
        return (new StorageOptions { Database = Neo4jServer.AddressText }, new Neo4jGraphDatabase(Neo4jServer.Address, TimeProvider.System));
    }
}
