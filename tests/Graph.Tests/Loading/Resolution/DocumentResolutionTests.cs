using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Resolution;
using Graph.Model;

namespace Graph.Tests.Loading.Resolution;

public sealed class DocumentResolutionTests
{
    private const string Text = "France will send troops to Ukraine once a ceasefire is agreed, Macron said.\nNobody else did.";
    private const string Quote = "France will send troops to Ukraine once a ceasefire is agreed";

    private readonly Facts facts = new(Text);

    [Fact]
    public void A_commitment_is_told_by_a_report_that_quotes_its_passage()
    {
        var graph = DocumentResolution.Resolve(facts.With(facts.Commitment(Quote)));

        var report = Assert.Single(graph.Nodes.OfType<Report>());
        var passage = Assert.IsType<Passage>(End(graph, RelationshipTypes.Quotes, report));
        Assert.Equal(Quote, passage.Exact);
        Assert.Equal(Quote, graph.Document.Text![passage.Start..passage.End]);
        Assert.Equal(("", ", Macron said.\nNobody else did."), (passage.Prefix, passage.Suffix));
        Assert.Equal(Facts.Macron, End(graph, RelationshipTypes.SaidBy, report));
        Assert.Equal("France: send troops", Assert.IsType<Commitment>(End(graph, RelationshipTypes.TellsOf, report)).Summary);
    }

    [Fact]
    public void A_commitment_knows_its_parties_beneficiaries_and_conditions()
    {
        var graph = DocumentResolution.Resolve(facts.With(facts.Commitment(Quote)));

        var commitment = Assert.Single(graph.Nodes.OfType<Commitment>());
        Assert.Contains(graph.Relationships, each => each.Type == RelationshipTypes.Commits && each.From == Facts.France.Id && each.To == commitment.Id);
        Assert.Equal(Facts.Ukraine, End(graph, RelationshipTypes.Benefits, commitment));
        Assert.Equal("a ceasefire is agreed", Assert.IsType<Condition>(End(graph, RelationshipTypes.ConditionalOn, commitment)).Text);
    }

    [Fact]
    public void A_person_speaks_for_a_parliament_that_the_text_does_not_name()
    {
        var without = facts.With() with { Actors = new([new() { Actor = Facts.Macron, SpeaksFor = "Organisation:us-congress", Mentions = [new(Facts.Macron.Id, 0, 0, 0, 1, MentionForm.Name)] }]) };

        var office = Assert.Single(DocumentResolution.Resolve(without).Relationships, each => each.Type == RelationshipTypes.SpeaksFor);
        Assert.Equal("Organisation:us-congress", office.To);
    }

    [Fact]
    public void What_extraction_found_carries_the_passages_it_rests_on()
    {
        var graph = DocumentResolution.Resolve(facts.With(facts.Commitment(Quote)));

        var passages = graph.Nodes.OfType<Passage>().Select(passage => passage.Id).ToHashSet();
        var extracted = graph.Relationships.Where(each => each.Type != RelationshipTypes.HasSource);
        Assert.All(extracted, each => Assert.True(each.Evidence.Count > 0 && each.Evidence.All(passages.Contains), $"{each.Type.Name} has no passage."));
    }

    [Fact]
    public void The_same_document_gives_the_same_graph()
    {
        var first = DocumentResolution.Resolve(facts.With(facts.Commitment(Quote)));
        var again = DocumentResolution.Resolve(new Facts(Text).With(facts.Commitment(Quote)));

        Assert.Equal(first.Nodes, again.Nodes);
        Assert.Equal(first.Relationships.Select(each => (each.Type, each.From, each.To)), again.Relationships.Select(each => (each.Type, each.From, each.To)));
    }

    [Fact]
    public void Another_document_that_tells_of_it_has_its_own_report_of_the_same_commitment()
    {
        var other = new Facts(Text) { Metadata = facts.Metadata with { Url = "https://example.com/other" }, ContentHash = new string('b', 64) };

        var first = DocumentResolution.Resolve(facts.With(facts.Commitment(Quote)));
        var second = DocumentResolution.Resolve(other.With(other.Commitment(Quote)));

        Assert.Equal(first.Nodes.OfType<Commitment>().Single().Id, second.Nodes.OfType<Commitment>().Single().Id);
        Assert.Equal(first.Nodes.OfType<Condition>(), second.Nodes.OfType<Condition>());
        Assert.Empty(first.Nodes.OfType<Report>().Select(each => each.Id).Intersect(second.Nodes.OfType<Report>().Select(each => each.Id)));
        Assert.Empty(first.Nodes.OfType<Passage>().Select(each => each.Id).Intersect(second.Nodes.OfType<Passage>().Select(each => each.Id)));
    }

    [Fact]
    public void What_is_told_in_two_places_has_two_reports()
    {
        var commitment = facts.Commitment(Quote) with { Evidence = [facts.Evidence("France will send troops"), facts.Evidence("Nobody else did")] };

        var graph = DocumentResolution.Resolve(facts.With(commitment));

        Assert.Equal(2, graph.Nodes.OfType<Report>().Count());
        Assert.Single(graph.Nodes.OfType<Commitment>());
    }

    [Fact]
    public void A_headline_in_a_feed_is_the_word_of_its_item()
    {
        var feed = new Facts(Text) { Items = [new FeedItem("France to send troops", "Example News", "https://example.org/item", 0)] };

        var graph = DocumentResolution.Resolve(feed.With(feed.Commitment(Quote)));

        var item = Assert.IsType<Document>(End(graph, RelationshipTypes.ReportedIn, graph.Nodes.OfType<Report>().Single()));
        Assert.Equal((DocumentKind.FeedItem, Availability.Referenced, "France to send troops"), (item.Kind, item.Availability, item.Title));
        Assert.Equal("Example News", Assert.IsType<Organisation>(End(graph, RelationshipTypes.PublishedBy, item)).Name);
        Assert.Contains(graph.Relationships, each => each.Type == RelationshipTypes.DerivedFrom && each.From == graph.Document.Id && each.To == item.Id);
    }

    [Fact]
    public void A_person_speaks_for_a_state_in_a_post() =>
        Assert.Equal("president", DocumentResolution.Resolve(facts.With()).Relationships.Single(each => each.Type == RelationshipTypes.SpeaksFor).Properties["title"]);

    [Fact]
    public void A_party_that_nobody_extracted_is_an_error()
    {
        var error = Assert.Throws<InvalidOperationException>(() => DocumentResolution.Resolve(facts.With(facts.Commitment(Quote) with { Parties = ["State:XXX"] })));
        Assert.Contains("State:XXX", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repost_keeps_both_publishers()
    {
        var repost = new Facts(Text) { Metadata = facts.Metadata with { Publisher = "Example Mirror", OriginalPublisher = "Example News" } };

        var published = DocumentResolution.Resolve(repost.With()).Relationships.Where(each => each.Type == RelationshipTypes.PublishedBy);

        Assert.Equal(["original_publisher", "publisher"], published.Select(each => (string)each.Properties["role"]).Order());
    }

    private static Node End(DocumentGraph graph, RelationshipType type, Node from)
    {
        var to = graph.Relationships.Single(each => each.Type == type && each.From == from.Id).To;
        return graph.Nodes.Append(graph.Document).Single(node => node.Id == to);
    }
}
