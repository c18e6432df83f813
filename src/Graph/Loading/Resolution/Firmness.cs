using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>How firmly an actor binds itself, from 0 (refused) to 5 (firm, unconditional, in a signed text).</summary>
internal static class Firmness
{
    public static int Of(ExtractedCommitment commitment, Document document) => commitment.Strength switch
    {
        Strength.Refused => 0,
        Strength.Possible => 1,
        Strength.Offered => 2,
        Strength.Intended => 3,
        _ when commitment.Conditions.Count == 0 && IsSigned(commitment, document) => 5,
        _ when commitment.Conditions.Count == 0 || IsSigned(commitment, document) => 4,
        _ => 3,
    };

    private static bool IsSigned(ExtractedCommitment commitment, Document document) =>
        commitment.Status is CommitmentStatus.Signed or CommitmentStatus.PendingRatification || document.Kind is DocumentKind.Treaty or DocumentKind.Agreement;
}
