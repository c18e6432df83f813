using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Hits;

/// <summary>Questions for every file of <c>cypher/read</c>, about what a graph holds: an ordinary document, its busiest state, pages anywhere.</summary>
internal sealed record ReadQuestions(Document Document, State Hub, Commitment Middle)
{
    private static readonly NodeType Commitments = NodeType.Of(typeof(Commitment));
    private static readonly NodeType Documents = NodeType.Of(typeof(Document));
    private static readonly NodeType States = NodeType.Of(typeof(State));
    private static readonly SortKey[] ById = [new("id")];
    private static readonly SortKey[] BySummary = [new("summary"), new("id")];

    public static async Task<IReadOnlyList<(string What, NamedQuery Query)>> OfAsync(GraphReader reader, CancellationToken cancel)
    {
        var isLoaded = new Filter.Compare("availability", Comparison.Equal, Availability.Loaded);
        var documents = await reader.PageAsync(Documents, isLoaded, [], new(50, null, null), cancel);
        var isPlaced = new Filter.Compare("act", Comparison.NotEqual, null);
        var commitments = await reader.PageAsync(Commitments, isPlaced, [new("summary")], new(500, null, null), cancel);
        var states = (await reader.PageAsync(States, null, [], new(500, null, null), cancel)).Items;
        var counts = await reader.CountNeighboursAsync([.. states.Select(state => state.Id)], RelationshipTypes.Mentions, Direction.In, null, null, cancel);
        var questions = new ReadQuestions((Document)documents.Items[^1], (State)states.Zip(counts).MaxBy(state => state.Second).First, (Commitment)commitments.Items[^1]);
        return [.. questions.Nodes(), .. questions.Pages(), .. questions.Neighbours(), .. questions.Searches(), .. questions.ForWriters(), .. questions.ForCopies()];
    }

    private IEnumerable<(string, NamedQuery)> Nodes() =>
    [
        ("a document", new("read/nodes", Of("ids", new[] { Document.Id }))),
        ("commitments", new("read/count", Of()) { Label = Commitments }),
        ("commitments by a property", new("read/count", Of()) { Label = Commitments, Filter = SameAct }),
        ("everything", new("read/counts", Of())),
    ];

    private IEnumerable<(string, NamedQuery)> Pages() =>
    [
        ("first ten by id", new("read/page", Of()) { Label = Commitments, Keyset = Ten(null, ById) }),
        ("first ten by summary", new("read/page", Of()) { Label = Commitments, Keyset = Ten(null, BySummary) }),
        ("ten in the middle by summary", new("read/page", Of()) { Label = Commitments, Keyset = Ten([Middle.Summary, Middle.Id], BySummary) }),
        ("ten with a property, by id", new("read/page", Of()) { Label = Commitments, Keyset = Ten(null, ById), Filter = SameAct }),
    ];

    private IEnumerable<(string, NamedQuery)> Neighbours() =>
    [
        ("ten that a document mentions", new("read/neighbours-out", Of("type", "MENTIONS", "label", null)) { Ids = [Document.Id], Keyset = Ten(null, ById) }),
        ("ten that mention the busiest state", new("read/neighbours-in", Of("type", "MENTIONS", "label", null)) { Ids = [Hub.Id], Keyset = Ten(null, ById) }),
        ("what a document mentions", new("read/count-neighbours-out", Of("type", "MENTIONS", "label", null)) { Ids = [Document.Id] }),
        ("what mentions the busiest state", new("read/count-neighbours-in", Of("type", "MENTIONS", "label", null)) { Ids = [Hub.Id] }),
    ];

    private IEnumerable<(string, NamedQuery)> Searches() =>
    [
        ("ten with a title's words", new("read/search", Of("words", Words, "labels", Labels, "limit", 10L))),
        ("ten with such words", new("read/search-misspelt", Of("words", Words, "labels", Labels, "limit", 10L))),
    ];

    private IEnumerable<(string, NamedQuery)> ForWriters() =>
    [
        ("a version", new("read/known-versions", Of("hashes", new[] { Document.ContentHash }))),
        ("a document", new("read/known", Of("ids", new[] { Document.Id }))),
        ("a document to be withdrawn", new("read/described", Of("sources", Sources))),
        ("the schema", new("read/schema-version", Of())),
    ];

    private IEnumerable<(string, NamedQuery)> ForCopies() =>
    [
        ("ten nodes", new("read/all-nodes", Of("after", "", "limit", 10L))),
        ("ten sources", new("read/all-sources", Of("after", "", "limit", 10L))),
        ("a document's", new("read/source-descriptions", Of("sources", Sources))),
        ("a document's", new("read/source-relationships", Of("sources", Sources))),
        ("everything", new("read/totals", Of())),
        ("a mark", new("read/unfinished-copies", Of())),
    ];

    private Filter SameAct => new Filter.Compare("act", Comparison.Equal, Middle.Act);

    private IReadOnlyList<string> Words => FullText.Words(Document.Title!);

    private string[] Sources => [$"{Document.Id}@{Document.Version}"];

    private static string[] Labels => [Documents.Label];

    private static Keyset Ten(IReadOnlyList<object?>? beyond, SortKey[] keys) => new(keys, beyond, null, 10);

    private static Dictionary<string, object?> Of(params object?[] named) => named.Chunk(2).ToDictionary(pair => (string)pair[0]!, pair => pair[1]);
}
