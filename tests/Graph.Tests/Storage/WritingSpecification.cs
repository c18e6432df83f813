using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

public abstract class WritingSpecification : StorageSpecification
{
    [Fact]
    public async Task What_was_written_is_read_back_as_it_was()
    {
        var graph = Promise("a", France, "deploy troops");
        await WriteAsync(graph);

        var document = await NodeAsync<Document>("Document:a");
        Assert.Equal(graph.Document.Text, document!.Text);
        Assert.NotNull(document.RecordedAt);
        Assert.Equal(graph.Nodes.OfType<Passage>().Single(), await NodeAsync<Passage>(graph.Nodes.OfType<Passage>().Single().Id));
        Assert.Equal(graph.Nodes.OfType<Commitment>().Single(), await NodeAsync<Commitment>("Commitment:FRA-deploy-troops"));
        Assert.Equal(France.Aliases, (await NodeAsync<State>(France.Id))!.Aliases);
    }

    [Fact]
    public async Task The_same_document_twice_changes_nothing()
    {
        Assert.Equal(WriteOutcome.Added, await WriteAsync(Promise("a", France, "deploy troops")));
        var before = await Store.Reader.CountsAsync(Cancel);

        Assert.Equal(WriteOutcome.Unchanged, await WriteAsync(Promise("a", France, "deploy troops")));
        Assert.Equal(before, await Store.Reader.CountsAsync(Cancel));
    }

    [Fact]
    public async Task Relationships_carry_their_properties_and_evidence()
    {
        var graph = Promise("a", France, "deploy troops");
        await WriteAsync(graph);

        var party = Assert.Single(await NeighboursAsync("Commitment:FRA-deploy-troops", RelationshipTypes.Commits, Direction.In));
        Assert.Equal(France.Id, party.Node.Id);
        Assert.Equal("sole", party.Properties["role"]);
        Assert.Equal([graph.Nodes.OfType<Passage>().Single().Id], party.Evidence);
    }

    [Fact]
    public async Task Two_documents_that_say_the_same_support_one_neighbour_with_the_evidence_of_both()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Promise("b", France, "deploy troops", "2026-01-07"));

        var party = Assert.Single(await NeighboursAsync("Commitment:FRA-deploy-troops", RelationshipTypes.Commits, Direction.In));
        Assert.Equal(2, party.Evidence.Count);
        Assert.Equal(2, (await NeighboursAsync("Commitment:FRA-deploy-troops", RelationshipTypes.TellsOf, Direction.In)).Count);
    }

    [Fact]
    public async Task Every_order_of_loading_ends_in_the_same_graph()
    {
        DocumentGraph[] documents =
        [
            Promise("a", France, "deploy troops", "2026-01-08"), Promise("b", France, "deploy troops", "2026-01-06", "France would deploy troops after a ceasefire"),
            Naming("c", France with { Aliases = ["République française"] }, Nato), Naming("d", France with { Aliases = ["Elysée"], OfficialName = "French Republic" }),
        ];
        foreach (var document in documents) await WriteAsync(document);
        var (state, commitment) = (await NodeAsync<State>(France.Id), await NodeAsync<Commitment>("Commitment:FRA-deploy-troops"));

        await using var other = await OpenEmptyAsync();
        foreach (var document in documents.Reverse()) await other.Writer.WriteAsync(document, Cancel);
        var read = await other.Reader.NodesAsync([France.Id, "Commitment:FRA-deploy-troops"], Cancel);

        Assert.Equal(NodeJson.Write(state!), NodeJson.Write(read[0]!));
        Assert.Equal(NodeJson.Write(commitment!), NodeJson.Write(read[1]!));
        Assert.Equal(["Elysée", "French Republic", "Paris", "République française"], state!.Aliases);
        Assert.Equal("2026-01-06", commitment!.FirstReportedAt.ToString());
    }

    [Fact]
    public async Task A_quote_that_does_not_stand_at_its_place_is_refused_and_nothing_is_written()
    {
        var graph = Promise("a", France, "deploy troops");
        var wrong = graph with { Nodes = [.. graph.Nodes.Select(node => node is Passage passage ? passage with { Start = 11 } : node)] };

        var problem = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(wrong));
        Assert.Contains("France will deploy troops", problem.Message, StringComparison.Ordinal);
        Assert.Null(await NodeAsync<Document>("Document:a"));
    }

    [Fact]
    public async Task A_relationship_to_a_node_that_is_not_there_is_refused()
    {
        var graph = Promise("a", France, "deploy troops");
        var problem = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(graph with { Nodes = [.. graph.Nodes.Where(node => node is not Condition)] }));
        Assert.Contains("Condition:once-ceasefire", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_was_only_referred_to_becomes_loaded_and_stays_so()
    {
        var referenced = new Document { Id = "Document:b", Title = "Declaration", Kind = DocumentKind.Declaration, Availability = Availability.Referenced };
        var referring = Naming("a", France);
        referring = referring with { Nodes = [.. referring.Nodes, referenced], Relationships = [.. referring.Relationships, new(RelationshipTypes.Mentions, referring.Document.Id, referenced.Id)] };
        await WriteAsync(referring);
        Assert.Equal(Availability.Referenced, (await NodeAsync<Document>("Document:b"))!.Availability);

        Assert.Equal(WriteOutcome.Added, await WriteAsync(Naming("b", Nato)));
        await WriteAsync(referring with { Document = referring.Document with { Id = "Document:c", ContentHash = "c", Version = "c" }, Relationships = [new(RelationshipTypes.Mentions, "Document:c", referenced.Id)] });
        Assert.Equal(Availability.Loaded, (await NodeAsync<Document>("Document:b"))!.Availability);
    }

    [Fact]
    public async Task Readers_go_on_while_two_writers_write()
    {
        var writers = Enumerable.Range(0, 2).Select(async writer =>
        {
            for (var i = 0; i < 20; i++) await Task.Run(() => WriteAsync(Promise($"w{writer}-{i}", France, $"do {i}")), Cancel);
        });
        var reader = Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++) await AllAsync<Commitment>();
        }, Cancel);
        await Task.WhenAll([.. writers, reader]);

        Assert.Equal(20, (await AllAsync<Commitment>()).Count);
        Assert.Equal(40, (await AllAsync<Document>()).Count);
    }
}
