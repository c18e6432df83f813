using Graph.Model;

namespace Graph.Loading.Reference;

/// <summary>An organisation of the gazetteer.</summary>
/// <param name="Kind">For example <c>alliance</c>, <c>government_body</c>, <c>military</c>, <c>media</c>.</param>
/// <param name="State">ISO code of the state it belongs to.</param>
/// <param name="Parent">Key of the organisation it is part of.</param>
public sealed record OrganisationEntry(string Key, string Name, string Kind, string? State, string? Parent)
{
    public required IReadOnlyList<string> Acronyms { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    public string Id => "Organisation:" + Key;

    public Organisation ToActor() =>
        new() { Id = Id, Name = Name, Acronym = Acronyms.Count > 0 ? Acronyms[0] : null, Kind = Kind, Aliases = [.. Acronyms.Concat(OtherNames).Where(name => name != Name).Distinct().Order(StringComparer.Ordinal)] };
}
