using Graph.Model;

namespace Graph.Loading.Reference;

/// <summary>Who held an office, and when.</summary>
/// <param name="State">ISO code of the state the office belongs to.</param>
/// <param name="Organisation">Key of the organisation the office belongs to.</param>
/// <param name="Rank">1 head of state, 2 of government, 3 senior minister or head of an organisation … 9 no office.</param>
public sealed record OfficeHolder(string Name, string? Title, string? State, string? Organisation, int Rank)
{
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The surname, or the whole name where its last word is the surname.</summary>
    public required string Surname { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>The state or organisation the holder speaks for; the state where both are known.</summary>
    public string? ActorId => State is not null ? "State:" + State : Organisation is not null ? "Organisation:" + Organisation : null;

    /// <summary>Whether the office was held on the day, to the precision known. A month of grace after the end: texts lag.</summary>
    public bool HeldOn(DateOnly day) => (From is null || Day(From.Value, 1, 1) <= day) && (To is null || day <= Day(To.Value, 12, 28).AddDays(31));

    private static DateOnly Day(PartialDate date, int month, int day) => new(date.Year, date.Month ?? month, date.Day ?? day);
}
