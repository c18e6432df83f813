using System.Text.RegularExpressions;

namespace Graph.Storage;

/// <summary>What a person types into a search box, as words in lower case that no engine reads as its own syntax.</summary>
internal static partial class FullText
{
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Take(16)];

    /// <summary>
    /// Whether a word may be a misspelling of another: one letter wrong, missing, too many or swapped with its neighbour; two in words of
    /// eight letters or more (optimal string alignment distance). Words of three letters or fewer are never misspelt.
    /// </summary>
    public static bool IsMisspelt(string word, string other)
    {
        var allowed = AllowedErrors(Math.Max(word.Length, other.Length));
        return Math.Abs(word.Length - other.Length) <= allowed && Distance(word, other) <= allowed;
    }

    public static int AllowedErrors(int length) => length >= 8 ? 2 : length >= 4 ? 1 : 0;

    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++) distances[i, j] = Math.Min(i, j) == 0 ? Math.Max(i, j) : Step(i, j);
        }

        return distances[left.Length, right.Length];

        int Step(int i, int j)
        {
            var changed = left[i - 1] == right[j - 1] ? 0 : 1;
            var nearest = Math.Min(Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1, distances[i - 1, j - 1] + changed);
            var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            return swapped ? Math.Min(nearest, distances[i - 2, j - 2] + 1) : nearest;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
