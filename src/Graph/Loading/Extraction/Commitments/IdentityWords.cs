using System.Collections.Frozen;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Words that do not tell one commitment from another, and the plain form of those that do.</summary>
internal static class IdentityWords
{
    public static FrozenSet<string> Ignored { get; } = FrozenSet.ToFrozenSet(
    [
        "the", "and", "for", "with", "from", "into", "its", "their", "our", "his", "her", "any", "all", "this", "that", "these", "those", "other", "new", "also", "more", "would", "will", "which", "across",
    ]);

    /// <summary>Without the plural's ending: enough to let "hubs" and "hub" meet.</summary>
    public static string Basic(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 ? word[..^1] : word;
}
