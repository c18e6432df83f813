using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Resolution;
using Graph.Model;

namespace Graph.Api.Cli.Extraction;

/// <summary>One document's facts in the form that <c>graph extract</c> prints. Its names are a contract with other programs.</summary>
internal static class ExtractionJson
{
    public static object Of(DocumentFacts facts) => new
    {
        Document = Document(facts.Text.Document),
        Actors = facts.Actors.All.Select(actor => Actor(facts.Text.Text, actor)),
        Documents = facts.Documents.Select(each => new { each.Document.Id, each.Document.Title, each.Document.Kind, Date = each.Document.SignedAt ?? each.Document.PublishedAt }),
        Events = facts.Events.Select(each => new { each.Event.Id, each.Event.Name, each.Event.Kind, each.Event.Date, each.Event.Place }),
        Relationships = facts.Relationships.Select(each => new { Type = each.Type.Name, each.From, each.To, each.Properties, Evidence = each.Evidence.Select(Evidence) }),
        Commitments = facts.Commitments.Select(Commitment),
    };

    /// <summary>What cleaning dropped and why, and which rule found each commitment.</summary>
    public static object Explanation(DocumentFacts facts) => new
    {
        facts.Text.Document.Dropped,
        Commitments = facts.Commitments.Select(each => new { Id = DocumentResolution.CommitmentId(each), each.Rule, each.Cue, each.Confidence, each.Evidence[0].Quote }),
    };

    private static object Document(CleanDocument document) => new
    {
        Id = DocumentIdentity.Of(document),
        document.Metadata.Title,
        document.Metadata.Kind,
        document.Metadata.Publisher,
        document.Metadata.OriginalPublisher,
        document.Metadata.PublishedAt,
        document.Metadata.Authors,
        document.Metadata.Language,
        document.Metadata.Url,
        document.Text,
        Items = document.Items.Select(item => new { item.Title, item.Publisher, item.Url }),
    };

    private static object Actor(string text, ExtractedActor actor) => new
    {
        actor.Id,
        Label = actor.Actor.GetType().Name,
        actor.Actor.Name,
        (actor.Actor as State)?.Iso3,
        (actor.Actor as Organisation)?.Kind,
        actor.Actor.Aliases,
        actor.SpeaksFor,
        actor.Title,
        Mentions = actor.Mentions.Select(mention => new { mention.Start, mention.End, Text = text[mention.Start..mention.End] }),
    };

    private static object Commitment(ExtractedCommitment commitment) => new
    {
        Id = DocumentResolution.CommitmentId(commitment),
        commitment.Kind,
        commitment.Parties,
        commitment.Beneficiaries,
        commitment.Against,
        commitment.Action,
        commitment.Modality,
        commitment.Strength,
        commitment.Polarity,
        commitment.Conditions,
        commitment.Deadline,
        commitment.Due,
        commitment.Quantity,
        commitment.Status,
        commitment.Source,
        commitment.MadeIn,
        Evidence = commitment.Evidence.Select(Evidence),
    };

    private static object Evidence(Evidence evidence) => new { evidence.Quote, evidence.Start, evidence.End };
}
