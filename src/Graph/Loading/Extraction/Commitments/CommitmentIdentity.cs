namespace Graph.Loading.Extraction.Commitments;

/// <summary>
/// When two tellings are of the same commitment: the same kind, parties, action and thing acted on. A pure function of one telling, so
/// that documents meet in one node in whatever order they come. Careful: two commitments in one node are worse than one in two.
/// </summary>
public static class CommitmentIdentity
{
    private static readonly char[] Marks = [' ', ',', ';', ':', '.', '(', ')', '"', '“', '”', '\'', '‘', '’', '–', '—', '/'];

    public static string Of(ExtractedCommitment commitment) => string.Join('|',
        commitment.Kind,
        string.Join(',', commitment.Parties.Order(StringComparer.Ordinal)),
        commitment.Act ?? "",
        string.Join(' ', Words(commitment.Action)));

    /// <summary>The content words of the action in basic form, sorted, each once: word order and function words do not count.</summary>
    private static IEnumerable<string> Words(string action) => action.ToLowerInvariant()
        .Split(Marks, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 2 && !IdentityWords.Ignored.Contains(word))
        .Select(IdentityWords.Basic).Distinct().Order(StringComparer.Ordinal).Take(6);
}
