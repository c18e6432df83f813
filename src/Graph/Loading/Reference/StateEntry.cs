using Graph.Model;

namespace Graph.Loading.Reference;

/// <summary>A state or territory of the gazetteer.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3, <c>XKX</c> for Kosovo.</param>
/// <param name="Sovereign">ISO code of the state that a territory belongs to; null for a state.</param>
public sealed record StateEntry(string Iso3, string Iso2, string Name, string? OfficialName, string? Sovereign)
{
    public required IReadOnlyList<string> OtherNames { get; init; }

    public required IReadOnlyList<string> Adjectives { get; init; }

    public required IReadOnlyList<string> Demonyms { get; init; }

    public string Id => "State:" + Iso3;

    public State ToActor() => new() { Id = Id, Name = Name, OfficialName = OfficialName, Iso2 = Iso2, Iso3 = Iso3, Aliases = [.. OtherNames.Where(name => name != Name).Order(StringComparer.Ordinal)] };
}
