using Graph.Storage;

namespace Graph.Tests.Storage.Sqlite;

public sealed class SqliteReading : ReadingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}

public sealed class SqliteWriting : WritingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}

public sealed class SqliteVersions : VersionSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}

public sealed class SqlitePaging : PagingSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}

public sealed class SqliteFiltering : FilteringSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}

public sealed class SqliteConvergence : ConvergenceSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();
}
