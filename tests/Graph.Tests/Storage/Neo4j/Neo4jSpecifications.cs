using Graph.Storage;

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
