using System.Text.RegularExpressions;

namespace Graph.Storage;

/// <summary>What a person types into a search box, as an expression that no engine reads as its own syntax.</summary>
internal static partial class FullText
{
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value).Take(16)];

    /// <summary>All words, each quoted, the last one as a beginning: SQLite's form.</summary>
    public static string Expression(IReadOnlyList<string> words) => string.Join(' ', words.Select(word => $"\"{word}\"")) + "*";

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
