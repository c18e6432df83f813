using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>
/// The actors that a document's facts need: unnamed collectives only where a fact refers to them, and states and organisations that a fact means
/// though the text does not name them (the "we" of a foreign ministry).
/// </summary>
public static class ActorsInUse
{
    public static ActorsOfText Of(ActorsOfText actors, IEnumerable<ExtractedCommitment> commitments, IEnumerable<ExtractedRelationship> relationships)
    {
        var used = commitments.SelectMany(Ids).Concat(relationships.SelectMany(each => new[] { each.From, each.To })).ToHashSet();
        var unnamed = used.Where(id => actors.Find(id) is null).Select(Implied).OfType<Actor>().Select(actor => new ExtractedActor { Actor = actor });
        return new ActorsOfText([.. actors.All.Where(actor => actor.Actor is not Organisation { Kind: "collective" } || used.Contains(actor.Id)), .. unnamed]);
    }

    private static IEnumerable<string> Ids(ExtractedCommitment commitment) =>
        [.. commitment.Parties, .. commitment.Beneficiaries, .. commitment.Against, .. commitment.Source is { } source ? [source] : Array.Empty<string>()];

    /// <summary>A state or organisation that the reference data knows; null for any other id.</summary>
    public static Actor? Implied(string id) =>
        Gazetteer.Shared.States.TryGetValue(id, out var state) ? state.ToActor() : Gazetteer.Shared.Organisations.GetValueOrDefault(id)?.ToActor();
}
