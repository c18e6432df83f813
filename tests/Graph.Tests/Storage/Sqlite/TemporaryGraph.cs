using Graph.Storage;

namespace Graph.Tests.Storage.Sqlite;

/// <summary>An empty embedded graph in a folder that the operating system cleans up.</summary>
internal static class TemporaryGraph
{
    public static string NewPath() => Path.Combine(Directory.CreateTempSubdirectory("graph-tests-").FullName, "graph.db");

    public static Task<GraphStore> OpenAsync() => GraphStore.OpenAsync(new StorageOptions { Database = NewPath() }, TimeProvider.System, TestContext.Current.CancellationToken);
}
