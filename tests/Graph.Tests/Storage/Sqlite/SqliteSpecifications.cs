using Graph.Storage;
using Graph.Storage.Sqlite;
using Microsoft.Data.Sqlite;

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

public sealed class SqliteCopying : CopyingSpecification
{
    private string path = "";

    private protected override Task<GraphStore> OpenEmptyAsync() => OpenAsync(path = TemporaryGraph.NewPath());

    private protected override Task<GraphStore> OpenAgainAsync(GraphStore store) => OpenAsync(path);

    private static Task<GraphStore> OpenAsync(string path) => GraphStore.OpenAsync(new StorageOptions { Database = path }, TimeProvider.System, Cancel);
}

public sealed class SqliteMigration : MigrationSpecification
{
    private protected override Task<GraphStore> OpenEmptyAsync() => TemporaryGraph.OpenAsync();

    private protected override async Task<(StorageOptions Place, IGraphDatabase Database)> OfFirstVersionAsync()
    {
        var path = TemporaryGraph.NewPath();
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = new QueryFiles("sql").Text("schema/0001-graph") + "; pragma user_version = 1";
        await command.ExecuteNonQueryAsync(Cancel);
        return (new StorageOptions { Database = path }, new SqliteGraphDatabase(path));
    }
}
