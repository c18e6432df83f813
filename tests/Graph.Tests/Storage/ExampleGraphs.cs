using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Tests.Storage;

/// <summary>Small documents with everything that a loaded one has.</summary>
internal static class ExampleGraphs
{
    public static readonly State France = new() { Id = "State:FRA", Name = "France", Iso2 = "FR", Iso3 = "FRA", Aliases = ["French Republic", "Paris"] };
    public static readonly State Britain = new() { Id = "State:GBR", Name = "United Kingdom", Iso2 = "GB", Iso3 = "GBR", Aliases = ["Britain", "UK"] };
    public static readonly State Ukraine = new() { Id = "State:UKR", Name = "Ukraine", Iso2 = "UA", Iso3 = "UKR", Aliases = ["Kyiv"] };
    public static readonly Person Macron = new() { Id = "Person:emmanuel-macron", Name = "Emmanuel Macron" };
    public static readonly Organisation Nato = new() { Id = "Organisation:nato", Name = "North Atlantic Treaty Organization", Acronym = "NATO", Kind = "alliance" };

    /// <summary>A document in which a party promises Ukraine something after a ceasefire, as Macron says.</summary>
    public static DocumentGraph Promise(string key, State party, string action, string publishedAt = "2026-01-06", string? wording = null)
    {
        var quote = wording ?? $"{party.Name} will {action} after a ceasefire";
        var text = $"Heading.\n\n{quote}, Emmanuel Macron said.";
        var document = Loaded(key, text, publishedAt);
        var passage = new Passage { Id = $"Passage:{document.Version}-0", Exact = quote, Start = 10, End = 10 + quote.Length, Prefix = "Heading.\n\n", Suffix = ", Emmanuel" };
        var report = new Report { Id = $"Report:{document.Version}-0", Kind = CommitmentKind.Commitment, Action = action, Modality = Modality.Conditional, Strength = Strength.Firm, Confidence = 0.9 };
        var commitment = new Commitment
        {
            Id = $"Commitment:{party.Iso3}-{action.Replace(' ', '-')}",
            Summary = $"{party.Name}: {action}",
            Kind = CommitmentKind.Commitment,
            Modality = Modality.Conditional,
            Firmness = 3,
            FirstReportedAt = PartialDate.Parse(publishedAt),
        };
        var condition = new Condition { Id = "Condition:once-ceasefire", Kind = ConditionKind.Ceasefire, Operator = ConditionOperator.Once, Text = "after a ceasefire" };
        return new DocumentGraph
        {
            Document = document,
            Nodes = [party, Ukraine, Macron, France, passage, report, commitment, condition],
            Relationships =
            [
                new(RelationshipTypes.Commits, party.Id, commitment.Id) { Properties = new Dictionary<string, object> { ["role"] = "sole" }, Evidence = [passage.Id] },
                new(RelationshipTypes.Benefits, commitment.Id, Ukraine.Id) { Evidence = [passage.Id] },
                new(RelationshipTypes.ConditionalOn, commitment.Id, condition.Id) { Evidence = [passage.Id] },
                new(RelationshipTypes.TellsOf, report.Id, commitment.Id),
                new(RelationshipTypes.Quotes, report.Id, passage.Id),
                new(RelationshipTypes.SaidBy, report.Id, Macron.Id),
                new(RelationshipTypes.ReportedIn, report.Id, document.Id),
                new(RelationshipTypes.HasSource, passage.Id, document.Id),
                new(RelationshipTypes.SpeaksFor, Macron.Id, France.Id) { Properties = new Dictionary<string, object> { ["title"] = "President" }, Evidence = [passage.Id] },
                new(RelationshipTypes.Mentions, document.Id, party.Id) { Properties = new Dictionary<string, object> { ["count"] = 1 } },
                new(RelationshipTypes.Mentions, document.Id, Macron.Id) { Properties = new Dictionary<string, object> { ["count"] = 1 } },
            ],
        };
    }

    /// <summary>A document that only names actors.</summary>
    public static DocumentGraph Naming(string key, params IReadOnlyList<Actor> actors)
    {
        var document = Loaded(key, "Names: " + string.Join(", ", actors.Select(actor => actor.Name)), "2026-01-07");
        return new DocumentGraph
        {
            Document = document,
            Nodes = actors,
            Relationships = [.. actors.Select(actor => new Relationship(RelationshipTypes.Mentions, document.Id, actor.Id))],
        };
    }

    public static Person Someone(int number) => new() { Id = $"Person:someone-{number:0000}", Name = $"Someone {number.ToString(CultureInfo.InvariantCulture)}" };

    private static Document Loaded(string key, string text, string publishedAt)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key + text + publishedAt)));
        return new Document
        {
            Id = $"Document:{key}",
            Title = $"About {key}",
            Kind = DocumentKind.NewsArticle,
            Availability = Availability.Loaded,
            PublishedAt = PartialDate.Parse(publishedAt),
            ContentHash = hash,
            Version = hash[..12],
            Text = text,
        };
    }
}
