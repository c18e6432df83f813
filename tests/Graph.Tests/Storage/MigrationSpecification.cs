using Graph.Storage;
using Graph.Storage.Copying;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

/// <summary>A graph that an older program made. Only the first version is ever made anew; all later ones come from it step by step.</summary>
public abstract class MigrationSpecification : StorageSpecification
{
    /// <summary>An empty place where only the first schema step was taken.</summary>
    private protected abstract Task<(StorageOptions Place, IGraphDatabase Database)> OfFirstVersionAsync();

    [Fact]
    public async Task A_graph_of_the_first_version_is_brought_to_the_newest_and_keeps_what_it_holds()
    {
        var (place, database) = await OfFirstVersionAsync();
        await using var older = new GraphStore(database, TimeProvider.System);
        foreach (var graph in new[] { Promise("a", France, "deploy troops"), Promise("a", France, "send aircraft"), Naming("b", Britain, Nato) }) await older.Writer.WriteAsync(graph, Cancel);
        Assert.StartsWith("version 1; this program brings it to", await SchemaAsync(older), StringComparison.Ordinal);
        var before = await Snapshot.OfAsync(older.Reader, Cancel);

        await using var newer = await GraphStore.OpenAsync(place, TimeProvider.System, Cancel);
        Assert.Equal(before, await Snapshot.OfAsync(newer.Reader, Cancel));
        Assert.DoesNotContain("brings it to", await SchemaAsync(newer), StringComparison.Ordinal);
        Assert.Equal(WriteOutcome.Unchanged, await newer.Writer.WriteAsync(Naming("b", Britain, Nato), Cancel));
    }

    [Fact]
    public async Task What_a_later_step_brought_can_be_used()
    {
        var (place, database) = await OfFirstVersionAsync();
        await database.DisposeAsync();
        await using var newer = await GraphStore.OpenAsync(place, TimeProvider.System, Cancel);
        var nothing = new GraphContent("nothing", GraphTotals.None, AsyncEnumerable.Empty<GraphRecord>());
        Assert.Equal(GraphTotals.None, await GraphCopy.WriteAsync(nothing, newer.Database, place.Name, null, Cancel));
    }

    private static async Task<string> SchemaAsync(GraphStore store) => (await store.Database.DescribeAsync(Cancel)).Single(fact => fact.Name == "schema").Detail;
}
