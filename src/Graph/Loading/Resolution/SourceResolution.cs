using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>The document itself: where it comes from, who publishes and who wrote it, and the items it lists if it is a feed cluster.</summary>
internal static class SourceResolution
{
    private const string Publisher = "publisher";
    private const string OriginalPublisher = "original_publisher";
    private const int VersionLength = 12;

    public static Document Document(CleanDocument document) => new()
    {
        Id = DocumentIdentity.Of(document),
        Title = document.Metadata.Title,
        Kind = document.Metadata.Kind,
        Availability = Availability.Loaded,
        Url = CanonicalUrl.TryNormalise(document.Metadata.Url, out var canonical) ? canonical : null,
        Language = document.Metadata.Language,
        PublishedAt = document.Metadata.PublishedAt,
        SourceRole = SourceRoles.Of(document.Metadata.Kind),
        ContentHash = document.ContentHash,
        Version = document.ContentHash[..Math.Min(VersionLength, document.ContentHash.Length)],
        Text = document.Text,
    };

    public static void Add(DocumentGraphBuilder graph, DocumentFacts facts)
    {
        var metadata = facts.Text.Document.Metadata;
        AddPublisher(graph, graph.Document.Id, metadata.Publisher, Publisher);
        AddPublisher(graph, graph.Document.Id, metadata.OriginalPublisher, OriginalPublisher);
        foreach (var author in metadata.Authors) AddAuthor(graph, author);
        foreach (var item in facts.Text.Document.Items) AddItem(graph, facts, item);
    }

    /// <summary>The item's own node: the cluster knows it, nobody has loaded it.</summary>
    public static Document Item(Document cluster, FeedItem item) => new()
    {
        Id = DocumentIdentity.Of(item.Url, string.Join('\n', item.Title, item.Publisher)),
        Title = item.Title,
        Kind = DocumentKind.FeedItem,
        Availability = Availability.Referenced,
        Url = CanonicalUrl.TryNormalise(item.Url, out var canonical) ? canonical : null,
        Language = cluster.Language,
        PublishedAt = cluster.PublishedAt,
        SourceRole = SourceRoles.Of(DocumentKind.FeedItem),
    };

    private static void AddItem(DocumentGraphBuilder graph, DocumentFacts facts, FeedItem item)
    {
        var node = Item(graph.Document, item);
        var headline = facts.Text.Sentences.Where(sentence => sentence.Block == item.Block)
            .Select(sentence => Evidence.Of(facts.Text, sentence, sentence.Start, sentence.End));
        graph.Add(node);
        graph.Relate(RelationshipTypes.DerivedFrom, graph.Document.Id, node.Id, headline);
        AddPublisher(graph, node.Id, item.Publisher, Publisher);
    }

    private static void AddPublisher(DocumentGraphBuilder graph, string document, string? name, string role)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        var organisation = Publishers.Publisher(name);
        graph.Add(organisation);
        graph.Relate(new Relationship(RelationshipTypes.PublishedBy, document, organisation.Id) { Properties = new Dictionary<string, object> { ["role"] = role } });
    }

    private static void AddAuthor(DocumentGraphBuilder graph, string name)
    {
        var person = Publishers.Author(name);
        graph.Add(person);
        graph.Relate(RelationshipTypes.WrittenBy, graph.Document.Id, person.Id);
    }
}
