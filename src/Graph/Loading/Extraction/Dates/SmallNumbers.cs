using System.Globalization;

namespace Graph.Loading.Extraction.Dates;

/// <summary>Numbers as words and digits, up to a few dozen: enough for "within two years", "five brigades".</summary>
internal static class SmallNumbers
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var index = Array.FindIndex(Words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : text.ToLowerInvariant() switch
        {
            "a" or "an" => 1,
            "thirty" => 30,
            "forty" => 40,
            "fifty" => 50,
            "sixty" => 60,
            "ninety" => 90,
            _ => null,
        };
    }
}
