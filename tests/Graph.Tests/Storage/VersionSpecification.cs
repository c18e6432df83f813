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
}
