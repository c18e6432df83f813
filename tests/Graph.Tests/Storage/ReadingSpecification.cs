using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

public abstract class ReadingSpecification : StorageSpecification
{
    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_with_null_for_what_is_not_there()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        var nodes = await Store.Reader.NodesAsync([Ukraine.Id, "State:ATL", "'; drop table node; --", France.Id], Cancel);
        Assert.Equal([Ukraine.Id, null, null, France.Id], nodes.Select(node => node?.Id));
    }

    [Fact]
    public async Task Neighbours_of_an_unknown_node_are_empty() =>
        Assert.Empty(await NeighboursAsync("State:ATL", RelationshipTypes.Commits, Direction.Out));

    [Fact]
    public async Task Neighbours_of_many_come_one_page_each_in_the_order_asked()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Promise("b", Britain, "build hubs"));
        var pages = await Store.Reader.NeighboursAsync([Britain.Id, "State:ATL", France.Id, Britain.Id], RelationshipTypes.Commits, Direction.Out, null, null, [], new(10, null, null), Cancel);
        Assert.Equal(["Commitment:GBR-build-hubs", null, "Commitment:FRA-deploy-troops", "Commitment:GBR-build-hubs"], pages.Select(page => page.Items.SingleOrDefault()?.Node.Id));
    }

    [Fact]
    public async Task Neighbours_can_be_kept_to_one_label_and_counted()
    {
        await WriteAsync(Naming("a", France, Macron, Nato));
        var states = await Store.Reader.NeighboursAsync(["Document:a"], RelationshipTypes.Mentions, Direction.Out, NodeType.Of(typeof(State)), null, [], new(10, null, null), Cancel);
        Assert.Equal([France.Id], states[0].Items.Select(each => each.Node.Id));
        Assert.Equal([3L, 0], await Store.Reader.CountNeighboursAsync(["Document:a", "Document:z"], RelationshipTypes.Mentions, Direction.Out, null, null, Cancel));
    }

    [Fact]
    public async Task Search_folds_accents_and_case_finds_aliases_and_beginnings_and_survives_any_input()
    {
        await WriteAsync(Naming("a", new Person { Id = "Person:josep-borrell", Name = "Josép Borrell" }, France, Nato));
        var people = new[] { NodeType.Of(typeof(Person)), NodeType.Of(typeof(State)), NodeType.Of(typeof(Organisation)) };
        Assert.Equal(["Person:josep-borrell"], await Search("JOSEP borr"));
        Assert.Equal([France.Id], await Search("french republic"));
        Assert.Equal([Nato.Id], await Search("nato"));
        Assert.Empty(await Search("\" OR *:* NEAR( ' --"));
        Assert.Empty(await Search(""));

        async Task<IEnumerable<string>> Search(string text) => (await Store.Reader.SearchAsync(text, people, 10, Cancel)).Select(node => node.Id);
    }

    [Theory]
    [InlineData("Emanuel Macron")]
    [InlineData("emmanuel macorn")]
    [InlineData("Emmanuelle Macron")]
    public async Task Search_finds_what_is_misspelt_when_nothing_is_spelt_so(string text)
    {
        await WriteAsync(Naming("a", Macron, France, Nato));
        Assert.Equal([Macron.Id], (await Store.Reader.SearchAsync(text, [NodeType.Of(typeof(Person))], 10, Cancel)).Select(node => node.Id));
        Assert.Empty(await Store.Reader.SearchAsync("Emmanuel Merkel", [NodeType.Of(typeof(Person))], 10, Cancel));
    }

    [Fact]
    public async Task Search_finds_words_of_a_document_text_and_not_of_withdrawn_ones()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        Assert.Single(await Store.Reader.SearchAsync("ceasefire", [NodeType.Of(typeof(Document))], 10, Cancel));
        await Store.Writer.WithdrawAsync("Document:a", Cancel);
        Assert.Empty(await Store.Reader.SearchAsync("ceasefire", [NodeType.Of(typeof(Document))], 10, Cancel));
    }

    [Fact]
    public async Task A_cancelled_read_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Reader.NodesAsync([France.Id], cancelled.Token));
    }
}
