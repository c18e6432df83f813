using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Tests.Loading.Resolution;

/// <summary>Facts as extraction would give them for a text of one sentence per line.</summary>
internal sealed class Facts(string text)
{
    public static readonly State France = new() { Id = "State:FRA", Name = "France", Iso3 = "FRA" };
    public static readonly State Ukraine = new() { Id = "State:UKR", Name = "Ukraine", Iso3 = "UKR" };
    public static readonly Person Macron = new() { Id = "Person:emmanuel-macron", Name = "Emmanuel Macron" };

    public string ContentHash { get; init; } = new('a', 64);

    public DocumentMetadata Metadata { get; init; } = new() { Kind = DocumentKind.NewsArticle, Title = "Paris", Url = "https://example.org/paris", PublishedAt = PartialDate.Of(2026, 1, 6) };

    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    public AnalysedDocument Text
    {
        get
        {
            var blocks = new List<Block>();
            for (var start = 0; start < text.Length; start = blocks[^1].End + 1)
                blocks.Add(new Block(BlockKind.Paragraph, start, text.IndexOf('\n', start) is var end && end < 0 ? text.Length : end));
            var document = new CleanDocument { Name = "paris.md", ContentHash = ContentHash, Metadata = Metadata, Text = text, Blocks = blocks, Items = Items };
            return new AnalysedDocument(document, [.. blocks.Select((block, index) => new Sentence(index, index, [Word(block)]))]);
        }
    }

    public DocumentFacts With(params ExtractedCommitment[] commitments) => new()
    {
        Text = Text,
        Actors = new ActorsOfText([Actor(France), Actor(Ukraine), Actor(Macron) with { SpeaksFor = France.Id, Title = "president" }]),
        Commitments = commitments,
    };

    public ExtractedCommitment Commitment(string quote) => new()
    {
        Kind = CommitmentKind.Commitment,
        Parties = [France.Id],
        Beneficiaries = [Ukraine.Id],
        Action = "send troops",
        Modality = Modality.Conditional,
        Strength = Strength.Firm,
        Conditions = [new ExtractedCondition(ConditionKind.Ceasefire, ConditionOperator.Once, "a ceasefire is agreed")],
        Source = Macron.Id,
        Rule = "promise",
        Evidence = [Evidence(quote)],
    };

    public Evidence Evidence(string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        var analysed = Text;
        return Graph.Loading.Extraction.Evidence.Of(analysed, analysed.Sentences.Last(sentence => sentence.Start <= start), start, start + quote.Length);
    }

    private Token Word(Block block) => new() { Index = 0, Start = block.Start, End = block.End, Text = text[block.Start..block.End] };

    private static ExtractedActor Actor(Actor actor) => new() { Actor = actor, Mentions = [new Mention(actor.Id, 0, 0, 0, 1, MentionForm.Name)] };
}
