using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>One item for what a document tells twice, with both places as evidence.</summary>
internal static class CommitmentMerging
{
    public static IReadOnlyList<ExtractedCommitment> Merge(IEnumerable<ExtractedCommitment> told)
    {
        var merged = new List<ExtractedCommitment>();
        var byKey = new Dictionary<string, int>();
        foreach (var one in told)
        {
            var key = CommitmentIdentity.Of(one);
            if (one.Kind is CommitmentKind.Condition or CommitmentKind.Reservation || !byKey.TryGetValue(key, out var index))
            {
                byKey.TryAdd(key, merged.Count);
                merged.Add(one);
            }
            else
            {
                merged[index] = Join(merged[index], one);
            }
        }

        return merged;
    }

    // What is told best stays first: the surer telling, else the earlier one; the other one's particulars fill its gaps.
    private static ExtractedCommitment Join(ExtractedCommitment first, ExtractedCommitment second)
    {
        var (better, other) = second.Confidence > first.Confidence ? (second, first) : (first, second);
        return better with
        {
            Evidence = [.. better.Evidence.Concat(other.Evidence).Distinct()],
            Beneficiaries = better.Beneficiaries.Count > 0 ? better.Beneficiaries : other.Beneficiaries,
            Conditions = better.Conditions.Count > 0 ? better.Conditions : other.Conditions,
            Modality = better.Conditions.Count == 0 && other.Modality == Modality.Conditional ? other.Modality : better.Modality,
            Deadline = better.Deadline ?? other.Deadline,
            Due = better.Due ?? other.Due,
            Quantity = better.Quantity ?? other.Quantity,
            Source = better.Source ?? other.Source,
        };
    }
}
