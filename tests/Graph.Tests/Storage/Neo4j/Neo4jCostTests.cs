using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>Database hits of reads, as the server counts them: they grow with the result, never with the graph.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jCostTests
{
    private const int Size = 1500;
    private const int Most = 150;

    private static readonly NodeType Persons = NodeType.Of(typeof(Person));

    [Fact]
    public async Task No_read_of_ten_nodes_touches_more_than_a_few_of_many()
    {
        await using var store = await Neo4jServer.OpenEmptyAsync();
        for (var start = 0; start < Size; start += 500)
            await store.Writer.WriteAsync(Naming($"people{start}", [.. Enumerable.Range(start, 500).Select(Someone)]), TestContext.Current.CancellationToken);
        await Neo4jServer.RunAsync("CALL db.prepareForReplanning()");

        var costly = new List<string>();
        foreach (var (what, query) in Reads())
        {
            var hits = (await DatabaseHits.OfAsync(Neo4jServer.Address, query, TestContext.Current.CancellationToken)).Hits;
            if (hits > Most) costly.Add($"{what}: {hits}");
        }
        Assert.Empty(costly);
    }

    [Fact]
    public async Task A_withdrawal_does_not_read_all_that_others_say_of_a_hub()
    {
        const int Others = 300;
        await using var store = await Neo4jServer.OpenEmptyAsync();
        for (var document = 0; document < Others; document++) await store.Writer.WriteAsync(Naming($"{document}", France), TestContext.Current.CancellationToken);
        var withdrawn = Naming("0", France).Document;

        var query = new NamedQuery("read/described", new Dictionary<string, object?> { ["sources"] = new[] { $"{withdrawn.Id}@{withdrawn.Version}" } });
        var hits = await DatabaseHits.OfAsync(Neo4jServer.Address, query, TestContext.Current.CancellationToken);
        Assert.Equal(2, hits.Found);
        Assert.InRange(hits.Hits, 1, Others);
    }

    private static IEnumerable<(string What, NamedQuery Query)> Reads()
    {
        yield return ("nodes by id", new("read/nodes", new Dictionary<string, object?> { ["ids"] = new[] { Someone(3).Id, Someone(700).Id } }));
        yield return ("a version by its hash", new("read/known-versions", new Dictionary<string, object?> { ["hashes"] = new[] { "a" } }));
        yield return ("counts of everything", new("read/counts", Nothing));
        yield return ("count", new("read/count", Nothing) { Label = Persons });
        yield return ("count by a property", new("read/count", Nothing) { Label = Persons, Filter = new Filter.Compare("name", Comparison.Equal, Someone(3).Name) });
        yield return ("mentions of a person", new("read/neighbours-in", new Dictionary<string, object?> { ["type"] = "MENTIONS", ["label"] = null }) { Ids = [Someone(3).Id], Keyset = Page(null, new SortKey("id")) });
        yield return ("first page by id", PageOf(null, new SortKey("id")));
        yield return ("first page of those with a property, by id", PageOf(null, new SortKey("id")) with { Filter = new Filter.Compare("name", Comparison.Equal, Someone(3).Name) });
        yield return ("first page by name", PageOf(null, new("name"), new("id")));
        yield return ("first page by name, backwards", PageOf(null, new("name", true), new("id", true)));
        yield return ("page in the middle by name", PageOf([Someone(700).Name, Someone(700).Id], new("name"), new("id")));
        yield return ("page in the middle by name, backwards", PageOf([Someone(700).Name, Someone(700).Id], new("name", true), new("id", true)));
        yield return ("page in the middle by id", PageOf([Someone(700).Id], new SortKey("id")));
    }

    private static Dictionary<string, object?> Nothing => [];

    private static NamedQuery PageOf(IReadOnlyList<object?>? beyond, params SortKey[] keys) => new("read/page", Nothing) { Label = Persons, Keyset = Page(beyond, keys) };

    private static Keyset Page(IReadOnlyList<object?>? beyond, params SortKey[] keys) => new(keys, beyond, null, 11);
}
