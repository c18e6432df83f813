namespace Graph.Loading.Reference;

/// <summary>Every name under which a text may speak of what the gazetteer knows. Where one form has two meanings, the first listed here wins.</summary>
internal static class GazetteerNames
{
    public static IEnumerable<(string Form, ReferenceName Name)> Of(
        IReadOnlyList<StateEntry> states, IReadOnlyList<OrganisationEntry> organisations, IReadOnlyList<OfficeHolder> holders) =>
        [.. NoActors().Concat(SeatsWithArticle(organisations)).Concat(states.SelectMany(OfState)).Concat(organisations.SelectMany(OfOrganisation)).Concat(holders.SelectMany(OfHolder))
            .DistinctBy(each => each.Item1)];

    public static IEnumerable<(string Form, string Id)> Of(StateEntry state) => state.OtherNames.Concat(state.Adjectives).Prepend(state.Name).Distinct().Select(name => (name, state.Id));

    private static IEnumerable<(string, ReferenceName)> NoActors() =>
        WordLists.Phrases("no actors").Select(phrase => (phrase, new ReferenceName(ReferenceNameKind.NoActor, null)));

    private static IEnumerable<(string, ReferenceName)> OfState(StateEntry state)
    {
        if (state.Sovereign is not null) return NamesOf(state).Select(name => (name, new ReferenceName(ReferenceNameKind.NoActor, null)));
        return state.OtherNames.Prepend(state.Name).Select(name => (name, new ReferenceName(ReferenceNameKind.State, state.Id)))
            .Concat(state.Adjectives.Select(name => (name, new ReferenceName(ReferenceNameKind.Adjective, state.Id))))
            .Concat(state.Demonyms.Select(name => (name, new ReferenceName(ReferenceNameKind.Demonym, state.Id))));
    }

    private static IEnumerable<string> NamesOf(StateEntry state) => [state.Name, .. state.OtherNames, .. state.Adjectives, .. state.Demonyms];

    private static IEnumerable<(string, ReferenceName)> OfOrganisation(OrganisationEntry organisation) =>
        organisation.OtherNames.Concat(organisation.Acronyms).Prepend(organisation.Name)
            .Select(name => (name, new ReferenceName(ReferenceNameKind.Organisation, organisation.Id)));

    private static IEnumerable<(string, ReferenceName)> OfHolder(OfficeHolder holder) =>
        holder.OtherNames.Prepend(holder.Name).Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Select(name => (name, new ReferenceName(ReferenceNameKind.Person, null)));

    // "The Kremlin" is the Kremlin, whatever the gazetteer of organisations calls it.
    private static IEnumerable<(string, ReferenceName)> SeatsWithArticle(IReadOnlyList<OrganisationEntry> organisations) =>
        Seats(organisations).SelectMany(seat => new[] { seat, ("The " + seat.Item1, seat.Item2), ("the " + seat.Item1, seat.Item2) });

    // The seat of a head of state or government is the state itself: "the Kremlin rejected …" is Russia's word.
    private static IEnumerable<(string, ReferenceName)> Seats(IReadOnlyList<OrganisationEntry> organisations)
    {
        var stateOf = organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.State);
        foreach (var seat in GazetteerFiles.Seats())
        {
            var government = seat.Body.Contains("presidency", StringComparison.Ordinal) || seat.Body.Contains("prime minister", StringComparison.Ordinal) || seat.Body.Contains("chancellor", StringComparison.Ordinal);
            var state = government ? stateOf.GetValueOrDefault(seat.ActorId) : null;
            var actor = state is null ? seat.ActorId : "State:" + state;
            foreach (var form in seat.Forms) yield return (form, new ReferenceName(ReferenceNameKind.Seat, actor, seat.Strength));
        }
    }
}
