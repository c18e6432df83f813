using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>Where somebody begins to speak in a transcript.</summary>
internal static partial class Turns
{
    private const int LongestName = 110;

    /// <summary>"Q What", "Q: What", "MS. PSAKI: Hi", "Steve Witkoff, US Special Envoy: “The president".</summary>
    public static bool StartsAt(string line) => MayStartAt(line) && Turn().IsMatch(line);

    // A quick look: this is asked of every line of every text.
    private static bool MayStartAt(string line) =>
        line.Length > 2 && char.IsUpper(line[0]) && (line[0] is 'Q' || line.AsSpan(0, Math.Min(line.Length, LongestName)).Contains(':'));

    [GeneratedRegex(@"^(Q\s+[\p{Lu}“""—(\[]|[QA]:\s|(?=\p{Lu})[\p{Lu}’'.\-, ]{3,60}(\s\([^)]{1,40}\))?:(\s|$)|\p{Lu}[\w.’'-]+(\s\p{Lu}[\w.’'-]+){1,4}(,\s[\p{L} ’'-]{2,50})?:\s[“""])")]
    private static partial Regex Turn();
}
