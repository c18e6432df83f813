using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

public abstract class VersionSpecification : StorageSpecification
{
    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one_and_what_only_the_old_one_said_is_not_seen()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        Assert.Equal(WriteOutcome.Revised, await WriteAsync(Promise("a", France, "send aircraft")));

        Assert.Null(await NodeAsync<Commitment>("Commitment:FRA-deploy-troops"));
        Assert.NotNull(await NodeAsync<Commitment>("Commitment:FRA-send-aircraft"));
        Assert.Single(await AllAsync<Report>());
    }

    [Fact]
    public async Task The_old_version_stays_as_a_document_that_the_new_one_is_a_revision_of()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Promise("a", France, "send aircraft"));

        var old = (Document)Assert.Single(await NeighboursAsync("Document:a", RelationshipTypes.RevisionOf, Direction.Out)).Node;
        Assert.Contains("deploy troops", old.Text, StringComparison.Ordinal);
        Assert.NotNull(old.WithdrawnAt);
    }

    [Fact]
    public async Task Two_files_of_one_address_loaded_again_and_again_change_nothing_more()
    {
        DocumentGraph[] files = [Promise("a", France, "deploy troops"), Promise("a", France, "send aircraft")];
        foreach (var file in files) await WriteAsync(file);
        var before = await Store.Reader.CountsAsync(Cancel);

        foreach (var file in files) Assert.Equal(WriteOutcome.Unchanged, await WriteAsync(file));
        Assert.Equal(before, await Store.Reader.CountsAsync(Cancel));
    }

    [Fact]
    public async Task Every_version_is_known_by_its_content()
    {
        var (first, second) = (Promise("a", France, "deploy troops"), Promise("a", France, "send aircraft"));
        await WriteAsync(first);
        await WriteAsync(second);

        var known = await Store.Reader.KnownVersionsAsync([first.Document.ContentHash!, second.Document.ContentHash!, "never seen"], Cancel);
        Assert.Equal(2, known.Count);
    }

    [Fact]
    public async Task Withdrawing_a_document_hides_what_it_alone_said_and_nothing_else()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Promise("b", France, "deploy troops", "2026-01-07"));
        await WriteAsync(Promise("c", Britain, "build hubs"));

        Assert.True(await Store.Writer.WithdrawAsync("Document:b", Cancel));
        Assert.True(await Store.Writer.WithdrawAsync("Document:c", Cancel));

        Assert.Null(await NodeAsync<Document>("Document:c"));
        Assert.Null(await NodeAsync<State>(Britain.Id));
        Assert.Null(await NodeAsync<Commitment>("Commitment:GBR-build-hubs"));
        Assert.NotNull(await NodeAsync<Commitment>("Commitment:FRA-deploy-troops"));
        Assert.Single(await NeighboursAsync("Commitment:FRA-deploy-troops", RelationshipTypes.TellsOf, Direction.In));
    }

    [Fact]
    public async Task A_withdrawn_document_is_not_withdrawn_again_and_stays_withdrawn_when_it_is_loaded_again()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        Assert.True(await Store.Writer.WithdrawAsync("Document:a", Cancel));
        Assert.False(await Store.Writer.WithdrawAsync("Document:a", Cancel));
        Assert.False(await Store.Writer.WithdrawAsync("Document:nobody-knows", Cancel));

        Assert.Equal(WriteOutcome.Unchanged, await WriteAsync(Promise("a", France, "deploy troops")));
        Assert.Null(await NodeAsync<Document>("Document:a"));
    }

    [Fact]
    public async Task A_withdrawn_document_that_others_refer_to_is_what_they_say_of_it()
    {
        var referenced = new Document { Id = "Document:a", Title = "A declaration", Kind = DocumentKind.Declaration, Availability = Availability.Referenced };
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Referring("b", referenced));
        Assert.True(await Store.Writer.WithdrawAsync("Document:a", Cancel));
        await WriteAsync(Referring("c", referenced));

        Assert.Equal(NodeJson.Write(referenced), NodeJson.Write((await NodeAsync<Document>("Document:a"))!));
        Assert.Null((await NodeAsync<Document>("Document:a"))!.Text);
        Assert.False(await Store.Writer.WithdrawAsync("Document:a", Cancel));
        Assert.Equal(WriteOutcome.Unchanged, await WriteAsync(Promise("a", France, "deploy troops")));
    }

    [Fact]
    public async Task A_name_that_only_a_withdrawn_document_gave_is_forgotten()
    {
        await WriteAsync(Naming("a", France));
        await WriteAsync(Naming("b", France with { Aliases = ["Gaul"] }));
        Assert.Contains("Gaul", (await NodeAsync<State>(France.Id))!.Aliases);

        await Store.Writer.WithdrawAsync("Document:b", Cancel);
        Assert.DoesNotContain("Gaul", (await NodeAsync<State>(France.Id))!.Aliases);
        Assert.Empty(await Store.Reader.SearchAsync("Gaul", [NodeType.Of(typeof(State))], 10, Cancel));
    }

    [Fact]
    public async Task A_name_that_two_documents_gave_is_forgotten_with_the_second_of_them()
    {
        await WriteAsync(Naming("a", France));
        foreach (var key in new[] { "b", "c" }) await WriteAsync(Naming(key, France with { Aliases = ["Gaul"] }));

        await Store.Writer.WithdrawAsync("Document:b", Cancel);
        Assert.Contains("Gaul", (await NodeAsync<State>(France.Id))!.Aliases);
        await Store.Writer.WithdrawAsync("Document:c", Cancel);
        Assert.DoesNotContain("Gaul", (await NodeAsync<State>(France.Id))!.Aliases);
    }

    [Fact]
    public async Task A_commitment_is_as_firm_as_the_firmest_report_that_stands_and_as_old_as_the_first()
    {
        await WriteAsync(Firm(Promise("a", France, "deploy troops", "2026-01-08"), 3, Modality.Conditional));
        await WriteAsync(Firm(Promise("b", France, "deploy troops", "2026-01-06"), 2, Modality.Offered));
        await WriteAsync(Firm(Promise("c", France, "deploy troops", "2026-01-09"), 5, Modality.Firm));
        Assert.Equal((5, Modality.Firm, "2026-01-06"), await CommitmentAsync());

        await Store.Writer.WithdrawAsync("Document:c", Cancel);
        Assert.Equal((3, Modality.Conditional, "2026-01-06"), await CommitmentAsync());
        await Store.Writer.WithdrawAsync("Document:b", Cancel);
        Assert.Equal((3, Modality.Conditional, "2026-01-08"), await CommitmentAsync());

        async Task<(int, Modality, string?)> CommitmentAsync()
        {
            var commitment = (await NodeAsync<Commitment>("Commitment:FRA-deploy-troops"))!;
            return (commitment.Firmness, commitment.Modality, commitment.FirstReportedAt?.ToString());
        }
    }

    [Fact]
    public async Task All_earlier_versions_stay_and_go_with_the_document()
    {
        foreach (var action in new[] { "deploy troops", "send aircraft", "build hubs" }) await WriteAsync(Promise("a", France, action));
        Assert.Equal(2, (await NeighboursAsync("Document:a", RelationshipTypes.RevisionOf, Direction.Out)).Count);

        await Store.Writer.WithdrawAsync("Document:a", Cancel);
        Assert.Empty(await Store.Reader.CountsAsync(Cancel));
    }

    [Fact]
    public async Task Two_versions_that_arrive_together_follow_each_other()
    {
        await Task.WhenAll(new[] { "deploy troops", "send aircraft", "build hubs" }.Select(action => Task.Run(() => WriteAsync(Promise("a", France, action)), Cancel)));
        Assert.Single(await AllAsync<Report>());
        Assert.Equal(2, (await NeighboursAsync("Document:a", RelationshipTypes.RevisionOf, Direction.Out)).Count);
    }

    private static DocumentGraph Firm(DocumentGraph graph, int firmness, Modality modality) => graph with
    {
        Nodes = [.. graph.Nodes.Select(node => node is Commitment commitment ? commitment with { Firmness = firmness, Modality = modality } : node)],
    };

    private static DocumentGraph Referring(string key, Document referenced)
    {
        var graph = Naming(key, France);
        return graph with { Nodes = [.. graph.Nodes, referenced], Relationships = [.. graph.Relationships, new(RelationshipTypes.Mentions, graph.Document.Id, referenced.Id)] };
    }
}
