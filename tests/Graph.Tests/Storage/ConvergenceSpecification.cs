using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

/// <summary>The graph follows from what stands, not from how it came about.</summary>
public abstract class ConvergenceSpecification : StorageSpecification
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_order_of_loading_any_number_of_times_ends_in_the_same_graph(int seed)
    {
        var random = new Random(seed);
        var documents = Documents(random);
        await LoadAsync(Store, documents);
        var again = documents.Concat(documents).ToArray();
        random.Shuffle(again);
        await EndsAsAsync(again);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task After_withdrawals_the_graph_is_as_if_the_withdrawn_had_never_been_loaded(int seed)
    {
        var documents = Documents(new Random(seed));
        await LoadAsync(Store, documents);
        foreach (var withdrawn in documents.Take(5)) Assert.True(await Store.Writer.WithdrawAsync(withdrawn.Document.Id, Cancel));
        await EndsAsAsync(documents.Skip(5));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Loaders_side_by_side_end_in_the_graph_of_one(int seed)
    {
        var documents = Documents(new Random(seed));
        await Task.WhenAll(documents.Chunk(4).Select(share => Task.Run(() => LoadAsync(Store, share), Cancel)));
        await EndsAsAsync(documents);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Withdrawals_beside_loaders_end_in_the_graph_of_what_stands(int seed)
    {
        var documents = Documents(new Random(seed));
        await LoadAsync(Store, documents.Take(6));
        await Task.WhenAll(
            Task.Run(() => LoadAsync(Store, documents.Skip(6)), Cancel),
            Task.Run(() => WithdrawAsync(documents.Take(3)), Cancel),
            Task.Run(() => WithdrawAsync(documents.Skip(3).Take(3)), Cancel));

        await EndsAsAsync(documents.Skip(6));
    }

    private async Task WithdrawAsync(IEnumerable<DocumentGraph> documents)
    {
        foreach (var withdrawn in documents) Assert.True(await Store.Writer.WithdrawAsync(withdrawn.Document.Id, Cancel));
    }

    // Read before the other is opened: an engine may have only one database.
    private async Task EndsAsAsync(IEnumerable<DocumentGraph> documents)
    {
        var actual = await Snapshot.OfAsync(Store.Reader, Cancel);
        await using var other = await OpenEmptyAsync();
        await LoadAsync(other, documents);
        Assert.Equal(await Snapshot.OfAsync(other.Reader, Cancel), actual);
    }

    private static async Task LoadAsync(GraphStore store, IEnumerable<DocumentGraph> documents)
    {
        foreach (var document in documents) await store.Writer.WriteAsync(document, Cancel);
    }

    // Few actors and actions, so that documents speak of the same things in different words; some refer to others.
    private static List<DocumentGraph> Documents(Random random) => [.. Enumerable.Range(0, 12).Select(number =>
    {
        var party = new[] { France, Britain }[random.Next(2)] with { Aliases = [$"Alias {random.Next(4)}", $"Alias {random.Next(4)}x"], OfficialName = random.Next(2) == 0 ? null : $"Official {random.Next(3)}" };
        var promise = Promise($"d{number}", party, $"do {random.Next(3)}", $"2026-01-{random.Next(1, 28):00}");
        var referenced = new Document { Id = $"Document:d{random.Next(14)}", Title = $"Title {random.Next(3)}", Kind = DocumentKind.Declaration, Availability = Availability.Referenced };
        var nodes = promise.Nodes.DistinctBy(node => node.Id).Select(node => node is Commitment commitment ? commitment with { Firmness = random.Next(6), Status = (CommitmentStatus)random.Next(3) } : node);
        if (referenced.Id == promise.Document.Id) return promise with { Nodes = [.. nodes] };
        return promise with { Nodes = [.. nodes, referenced], Relationships = [.. promise.Relationships, new(RelationshipTypes.Mentions, promise.Document.Id, referenced.Id)] };
    })];
}
