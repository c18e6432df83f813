using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

public abstract class PagingSpecification : StorageSpecification
{
    private static readonly NodeType Persons = NodeType.Of(typeof(Person));

    public static TheoryData<string, bool, string?, bool> Orders => new()
    {
        { "name", false, null, false }, { "name", true, null, false }, { "description", false, "name", true }, { "description", true, null, false }, { "id", true, null, false },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_forward_and_backward_cover_everything_once_in_order_with_ties_and_nulls(string first, bool descending, string? second, bool secondDescending)
    {
        await WriteAsync(Naming("people", [.. Enumerable.Range(0, 23).Select(number => Someone(number) with { Name = $"Name {number % 5}", Description = number % 3 == 0 ? null : $"D{number % 4}" })]));
        SortKey[] order = second is null ? [new(first, descending)] : [new(first, descending), new(second, secondDescending)];
        var whole = (await Store.Reader.PageAsync(Persons, null, order, new(100, null, null), Cancel)).Items;
        Assert.Equal(23, whole.Select(node => node.Id).Distinct().Count());

        Assert.Equal(Ids(whole), Ids(await WalkAsync(order, 4, forward: true)));
        Assert.Equal(Ids(whole.Reverse()), Ids(await WalkAsync(order, 4, forward: false)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_order_and_size_of_page_covers_everything_once(int seed)
    {
        var random = new Random(seed);
        await WriteAsync(Naming("people", [.. Enumerable.Range(0, 30).Select(number => Someone(number) with { Name = $"N{random.Next(4)}", Description = random.Next(3) == 0 ? null : $"D{random.Next(3)}" })]));
        for (var round = 0; round < 8; round++)
        {
            var keys = new[] { "name", "description", "id" };
            random.Shuffle(keys);
            SortKey[] order = [.. keys.Take(random.Next(1, 4)).Select(key => new SortKey(key, random.Next(2) == 0))];
            var size = random.Next(1, 12);
            var whole = Ids((await Store.Reader.PageAsync(Persons, null, order, new(100, null, null), Cancel)).Items).ToList();

            Assert.Equal(30, whole.Distinct().Count());
            Assert.Equal(whole, Ids(await WalkAsync(order, size, forward: true)));
            Assert.Equal(whole.AsEnumerable().Reverse(), Ids(await WalkAsync(order, size, forward: false)));
        }
    }

    [Fact]
    public async Task Nulls_are_the_smallest()
    {
        await WriteAsync(Naming("people", Someone(1) with { Description = "b" }, Someone(2), Someone(3) with { Description = "a" }));
        Assert.Equal(["Person:someone-0002", "Person:someone-0003", "Person:someone-0001"], await AllAsync<Person>(null, new SortKey("description")));
        Assert.Equal(["Person:someone-0001", "Person:someone-0003", "Person:someone-0002"], await AllAsync<Person>(null, new SortKey("description", Descending: true)));
    }

    [Fact]
    public async Task A_page_says_whether_there_is_more_on_either_side()
    {
        await WriteAsync(Naming("people", [.. Enumerable.Range(0, 5).Select(Someone)]));
        var first = await Store.Reader.PageAsync(Persons, null, [], new(2, null, null), Cancel);
        Assert.Equal((true, false), (first.HasNextPage, first.HasPreviousPage));
        var last = await Store.Reader.PageAsync(Persons, null, [], new(null, 2, null), Cancel);
        Assert.Equal((false, true), (last.HasNextPage, last.HasPreviousPage));
        Assert.Equal(["Person:someone-0003", "Person:someone-0004"], last.Items.Select(node => node.Id));
    }

    [Fact]
    public async Task A_page_between_two_items_stays_between_them()
    {
        await WriteAsync(Naming("people", [.. Enumerable.Range(0, 9).Select(Someone)]));
        var page = await Store.Reader.PageAsync(Persons, null, [], new(10, null, ["Person:someone-0002"[..]]) { Until = ["Person:someone-0006"] }, Cancel);
        Assert.Equal(["Person:someone-0003", "Person:someone-0004", "Person:someone-0005"], page.Items.Select(node => node.Id));
    }

    [Fact]
    public async Task Neighbours_are_paged_for_each_node()
    {
        await WriteAsync(Naming("people", [.. Enumerable.Range(0, 7).Select(Someone)]));
        var first = (await Store.Reader.NeighboursAsync(["Document:people"], RelationshipTypes.Mentions, Direction.Out, null, null, [], new(3, null, null), Cancel))[0];
        var next = (await Store.Reader.NeighboursAsync(["Document:people"], RelationshipTypes.Mentions, Direction.Out, null, null, [new("name")], new(10, null, ["Someone 2", "Person:someone-0002"]), Cancel))[0];
        Assert.True(first.HasNextPage);
        Assert.Equal(["Person:someone-0003", "Person:someone-0004", "Person:someone-0005", "Person:someone-0006"], next.Items.Select(each => each.Node.Id));
    }

    private static IEnumerable<string> Ids(IEnumerable<Node> nodes) => nodes.Select(node => node.Id);

    private async Task<List<Node>> WalkAsync(SortKey[] order, int size, bool forward)
    {
        var (seen, beyond) = (new List<Node>(), (IReadOnlyList<object?>?)null);
        while (true)
        {
            var page = await Store.Reader.PageAsync(Persons, null, order, forward ? new(size, null, beyond) : new(null, size, beyond), Cancel);
            seen.AddRange(forward ? page.Items : page.Items.Reverse());
            if (!(forward ? page.HasNextPage : page.HasPreviousPage)) return seen;
            var edge = (Person)seen[^1];
            beyond = [.. order.Select(key => key.Property switch { "id" => edge.Id, "name" => edge.Name, _ => edge.Description }), .. order.Any(key => key.Property == "id") ? Array.Empty<string>() : [edge.Id]];
        }
    }
}
