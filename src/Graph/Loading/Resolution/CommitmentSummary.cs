using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>A commitment in one line, in the document's own words: "France and Germany: contribute to the force".</summary>
internal static class CommitmentSummary
{
    public static string Of(ExtractedCommitment commitment, ActorsOfText actors)
    {
        var parties = commitment.Parties.Select(id => actors.Find(id)?.Actor.Name).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var what = Prefix(commitment.Kind) + commitment.Action;
        return parties.Count == 0 ? what : $"{Listed(parties)}: {what}";
    }

    private static string Prefix(CommitmentKind kind) => kind switch
    {
        CommitmentKind.Refusal => "refuses to ",
        CommitmentKind.Threat => "threatens to ",
        CommitmentKind.Reservation => "reserves: ",
        CommitmentKind.Condition => "on condition: ",
        _ => "",
    };

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
