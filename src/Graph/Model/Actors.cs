namespace Graph.Model;

/// <summary>Who can promise, be promised to, speak or take part.</summary>
public abstract record Actor : Node
{
    public required string Name { get; init; }

    /// <summary>Other names under which texts or the gazetteer know the actor; sorted, without <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Description { get; init; }
}

/// <summary>A human being.</summary>
public sealed record Person : Actor;

/// <summary>A state or territory.</summary>
public sealed record State : Actor
{
    public string? OfficialName { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Iso3 { get; init; }
}

/// <summary>An alliance, coalition, government body, military, company, medium, non-governmental organisation … or an unnamed collective.</summary>
public sealed record Organisation : Actor
{
    public string? Acronym { get; init; }

    /// <summary>For example <c>alliance</c>, <c>coalition</c>, <c>government_body</c>, <c>media</c>, <c>company</c>, <c>collective</c> (unnamed, "several countries").</summary>
    public string? Kind { get; init; }

    public OrganisationStatus Status { get; init; }
}

public enum OrganisationStatus { Existing, Planned }
