using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>"BUDAPEST –", "MINSK, 12 February 2015 –", "WASHINGTON (AP) —", "KYIV (Reuters) - ": where a report was written, before its first sentence.</summary>
internal static partial class Datelines
{
    /// <summary>Length of the dateline that a block begins with; 0 without one.</summary>
    public static int Length(string block) => Dateline().Match(block).Length;

    [GeneratedRegex(@"^\p{Lu}{3}[\p{Lu} .]{0,30}(?:,[^–—]{3,40}?|\s\([^)]{2,20}\))?(?:\s*[–—]|\s+--?)\s+(?=\p{Lu}|[“""])")]
    private static partial Regex Dateline();
}
