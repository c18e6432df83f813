using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>The states that commit themselves in a document without being named in it: the "we" of their own press office.</summary>
internal static class UnmentionedActors
{
    public static ActorsOfText Add(ActorsOfText actors, IEnumerable<ExtractedCommitment> commitments)
    {
        var missing = commitments.SelectMany(commitment => commitment.Parties).Where(id => actors.Find(id) is null).Distinct()
            .Select(id => Gazetteer.Shared.States.GetValueOrDefault(id)).OfType<StateEntry>().Select(State).ToList();
        return missing.Count == 0 ? actors : new ActorsOfText([.. actors.All, .. missing]);
    }

    private static ExtractedActor State(StateEntry entry) => new()
    {
        Actor = new State { Id = entry.Id, Name = entry.Name, OfficialName = entry.OfficialName, Iso2 = entry.Iso2, Iso3 = entry.Iso3, Aliases = [.. entry.OtherNames.Order(StringComparer.Ordinal)] },
    };
}
