using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Cli.Demo;

/// <summary>Picks facts from the graph that show what it can answer.</summary>
internal sealed class DemoFacts(GraphReader reader)
{
    private const int Candidates = 200;

    private static readonly PageRequest All = new(Candidates, null, null);

    /// <summary>The fullest answers first, each from another document as far as there are enough.</summary>
    public async Task<IReadOnlyList<DemoFact>> FindAsync(int count, CancellationToken cancel)
    {
        var facts = (await CandidatesAsync(cancel)).OrderByDescending(fact => fact.Answers).ThenBy(fact => fact.Commitment.Id, StringComparer.Ordinal).ToList();
        var varied = facts.DistinctBy(fact => fact.Document.Id).Take(count).ToList();
        return [.. varied, .. facts.Except(varied).Take(count - varied.Count)];
    }

    private async Task<IEnumerable<DemoFact>> CandidatesAsync(CancellationToken cancel)
    {
        var promised = new Filter.Related(RelationshipTypes.Commits, Direction.In, Quantifier.Any, null);
        var page = await reader.PageAsync(NodeType.Of(typeof(Commitment)), promised, [new SortKey("firmness", Descending: true)], All, cancel);
        var commitments = page.Items.Cast<Commitment>().ToList();
        var parties = await NeighboursAsync<Actor>(commitments, RelationshipTypes.Commits, Direction.In, cancel);
        var beneficiaries = await NeighboursAsync<Actor>(commitments, RelationshipTypes.Benefits, Direction.Out, cancel);
        var conditions = await NeighboursAsync<Condition>(commitments, RelationshipTypes.ConditionalOn, Direction.Out, cancel);
        var reports = (await NeighboursAsync<Report>(commitments, RelationshipTypes.TellsOf, Direction.In, cancel)).Select(told => told[0]).ToList();
        var passages = await NeighboursAsync<Passage>(reports, RelationshipTypes.Quotes, Direction.Out, cancel);
        var documents = await NeighboursAsync<Document>(reports, RelationshipTypes.ReportedIn, Direction.Out, cancel);
        var speakers = await NeighboursAsync<Actor>(reports, RelationshipTypes.SaidBy, Direction.Out, cancel);
        return commitments.Select((commitment, index) => new DemoFact(commitment, reports[index].Action, passages[index][0], documents[index][0])
        {
            Parties = parties[index],
            Beneficiaries = beneficiaries[index],
            Conditions = conditions[index],
            Speaker = speakers[index] is [var speaker, ..] ? speaker : null,
        });
    }

    private async Task<IReadOnlyList<IReadOnlyList<T>>> NeighboursAsync<T>(IEnumerable<Node> nodes, RelationshipType type, Direction direction, CancellationToken cancel)
        where T : Node
    {
        var pages = await reader.NeighboursAsync([.. nodes.Select(node => node.Id)], type, direction, null, null, [], All, cancel);
        return [.. pages.Select(page => page.Items.Select(neighbour => neighbour.Node).OfType<T>().ToList())];
    }
}
