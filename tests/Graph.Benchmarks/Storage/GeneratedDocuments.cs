using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Benchmarks.Storage;

/// <summary>Documents with about 300 nodes and relationships each, the same for the same number. A few actors are in nearly all of them.</summary>
internal static class GeneratedDocuments
{
    private const int Commitments = 20;
    private const int Actors = 30;

    public static DocumentGraph Document(int number)
    {
        var random = new Random(number);
        var document = Loaded(number);
        var actors = Enumerable.Range(0, Actors).Select(_ => Actor((int)(Math.Pow(random.NextDouble(), 4) * 3000))).DistinctBy(actor => actor.Id).ToList();
        var promises = Enumerable.Range(0, Commitments).Select(each => Promise(document, each, actors[random.Next(actors.Count)], actors[random.Next(actors.Count)])).ToList();
        return new DocumentGraph
        {
            Document = document,
            Nodes = [.. actors, .. promises.SelectMany(each => each.Nodes).DistinctBy(node => node.Id)],
            Relationships = [.. actors.Select(actor => new Relationship(RelationshipTypes.Mentions, document.Id, actor.Id)), .. promises.SelectMany(each => each.Relationships)],
        };
    }

    private static Person Actor(int number) => new() { Id = $"Person:actor-{number}", Name = $"Actor Number {number}", Aliases = [$"A{number}"], Description = "an actor of the benchmark" };

    private static Document Loaded(int number)
    {
        var text = string.Concat(Enumerable.Range(0, Commitments).Select(each => Sentence(number, each)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Document { Id = $"Document:benchmark-{number}", Title = $"Benchmark {number}", PublishedAt = PartialDate.Of(2000 + (number % 25), 1 + (number % 12)), ContentHash = hash, Version = hash[..12], Text = text };
    }

    // All of one length, so that the place of each is known.
    private static string Sentence(int document, int each) =>
        string.Create(CultureInfo.InvariantCulture, $"In sentence {each:00} of document {document:00000} an actor promises that it will deliver {each:00} vehicles once there is peace. ");

    private static (IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships) Promise(Document document, int each, Person party, Person beneficiary)
    {
        var length = document.Text!.Length / Commitments;
        var passage = new Passage { Id = $"Passage:{document.Version}-{each}", Exact = document.Text.Substring(each * length, length), Start = each * length, End = (each + 1) * length };
        var report = new Report { Id = $"Report:{document.Version}-{each}", Action = $"deliver {each} vehicles" };
        var commitment = new Commitment { Id = $"Commitment:{document.Version}-{each}", Summary = $"{party.Name} delivers {each} vehicles", Firmness = each % 6, FirstReportedAt = document.PublishedAt };
        var condition = new Condition { Id = $"Condition:peace-{each % 3}", Text = "once there is peace" };
        IReadOnlyList<string> evidence = [passage.Id];
        return (
            [passage, report, commitment, condition],
            [
                new(RelationshipTypes.Commits, party.Id, commitment.Id) { Evidence = evidence }, new(RelationshipTypes.Benefits, commitment.Id, beneficiary.Id) { Evidence = evidence },
                new(RelationshipTypes.ConditionalOn, commitment.Id, condition.Id) { Evidence = evidence }, new(RelationshipTypes.TellsOf, report.Id, commitment.Id),
                new(RelationshipTypes.Quotes, report.Id, passage.Id), new(RelationshipTypes.SaidBy, report.Id, party.Id),
                new(RelationshipTypes.ReportedIn, report.Id, document.Id), new(RelationshipTypes.HasSource, passage.Id, document.Id),
            ]);
    }
}
