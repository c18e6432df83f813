using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>What opens a list item in plain text: a bullet, "1.", "(a)", "iv)".</summary>
/// <param name="Kind">Items of one level share it.</param>
/// <param name="Length">Characters up to the item's own text.</param>
internal sealed partial record ListMarker(ListMarkerKind Kind, int Length)
{
    private const int LongestRoman = 5;

    public static ListMarker? Find(string line)
    {
        // A quick look: a line that opens with a word has none.
        if (line.Length < 3 || (char.IsLetter(line[0]) && !line.AsSpan(0, Math.Min(line.Length, LongestRoman + 1)).Contains(')'))) return null;
        var match = Marker().Match(line);
        return match.Success ? new(KindOf(match), match.Length) : null;
    }

    private static ListMarkerKind KindOf(Match match)
    {
        if (match.Groups["bullet"].Success) return ListMarkerKind.Bullet;
        if (match.Groups["number"].Success) return ListMarkerKind.Number;
        // "(i)" is a Roman number more often than the ninth letter; "(c)" and "(d)" are letters.
        return match.Groups["letters"].Value is var letters && (letters.Length > 1 || letters is "i" or "v" or "x") ? ListMarkerKind.Roman : ListMarkerKind.Letter;
    }

    [GeneratedRegex(@"^(?:(?<bullet>[-*•·▪◦‣●○■□➢✓])\s+|(?<bullet>–)\s+|\((?<number>\d{1,3})\)\s+|(?<number>\d{1,2}(\.\d{1,2}){0,2})[.)]\s+(?=\D)|\((?<letters>[a-z]|[ivx]{1,5})\)\s+|(?<letters>[a-z]|[ivx]{1,5})\)\s+)(?=\S)")]
    private static partial Regex Marker();
}

internal enum ListMarkerKind { Bullet, Number, Letter, Roman }
