using System.Text;

namespace Graph.Loading.Reading;

/// <summary>White space as prose means it.</summary>
internal static class WhiteSpace
{
    /// <summary>Every run of white space, no-break spaces among them, becomes one space; what has no width goes.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsWidthless(c)) continue;
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    // Zero-width space, joiners and marks, word joiner, soft hyphen, byte-order mark; other control characters.
    private static bool IsWidthless(char c) => c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\u00AD' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
