using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Tests.Samples;

/// <summary>What extraction finds, in the words of the expected graph, so that the two can be compared as sets.</summary>
internal sealed class FoundFacts(DocumentFacts facts, ExpectedGraph expected)
{
    private const double SamePlace = 0.5;

    public HashSet<string> All() => [.. Document().Facts(), .. Actors(), .. facts.Commitments.SelectMany(Commitment)];

    private ExpectedDocument Document()
    {
        var metadata = facts.Text.Document.Metadata;
        return new(metadata.Title, metadata.Kind.ToString(), metadata.PublishedAt?.ToString(), metadata.Publisher, metadata.OriginalPublisher, metadata.Authors);
    }

    // Unnamed collectives ("both sides") count as parties only.
    private IEnumerable<string> Actors() => facts.Actors.All.Where(each => each.Actor is not Organisation { Kind: "collective" }).Select(each => each.Actor switch
    {
        Person => $"person: {Name(each.Actor, expected.Persons)}",
        State => $"state: {Name(each.Actor, expected.States)}",
        _ => $"organisation: {Name(each.Actor, expected.Organisations)}",
    });

    private IEnumerable<string> Commitment(ExtractedCommitment commitment)
    {
        var place = expected.Commitments.Where(each => string.Equals(each.Kind, commitment.Kind.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(each => (each.Quote, Share: commitment.Evidence.Max(evidence => Overlap(each.Quote, evidence.Quote)))).OrderByDescending(each => each.Share).FirstOrDefault();
        var quote = place.Share >= SamePlace ? place.Quote : commitment.Evidence[0].Quote;
        return new ExpectedCommitment(commitment.Kind.ToString(), [.. commitment.Parties.Select(Called)], [.. commitment.Beneficiaries.Select(Called)],
            commitment.Modality.ToString().ToUpperInvariant(), commitment.Conditions.Count > 0, commitment.Source is { } source ? Called(source) : null, quote).Facts();
    }

    private string Called(string id) => facts.Actors.Find(id) is { } actor ? Name(actor.Actor, [.. expected.Commitments.SelectMany(each => each.Parties.Concat(each.Beneficiaries).Append(each.Speaker ?? ""))]) : id;

    private static string Name(Actor actor, IReadOnlyList<string> wanted)
    {
        if (actor is State { Iso3: { } code }) return code;
        string[] names = [actor.Name, .. actor.Aliases, .. actor is Organisation { Acronym: { } acronym } ? [acronym] : Array.Empty<string>()];
        return wanted.FirstOrDefault(name => names.Contains(name, StringComparer.OrdinalIgnoreCase)) ?? actor.Name;
    }

    // Longest common run of words over the shorter text's words.
    private static double Overlap(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        var (best, row) = (0, new int[b.Length + 1]);
        foreach (var word in a)
            for (var j = b.Length; j > 0; j--) best = Math.Max(best, row[j] = b[j - 1] == word ? row[j - 1] + 1 : 0);
        return (double)best / Math.Max(1, Math.Min(a.Length, b.Length));
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', ',', '.', '"', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
