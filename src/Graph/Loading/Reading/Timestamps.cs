using System.Globalization;
using Graph.Model;

namespace Graph.Loading.Reading;

/// <summary>Dates as machines and people write them, with the precision they have.</summary>
internal static class Timestamps
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", "yyyy-MM-dd HH:mmK", "yyyyMMdd'T'HHmmssK", "r"];

    public static PartialDate? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = WithColonInOffset(text.Trim());
        if (PartialDate.TryParse(text, out var date)) return date;
        if (DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return PartialDate.Parse(moment.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        return WrittenDates.Find(text);
    }

    // "+0100" is ISO 8601's basic form.
    private static string WithColonInOffset(string text) =>
        text.Length > 5 && text[^5] is '+' or '-' && text[^4..].All(char.IsAsciiDigit) && text.Contains(':') ? $"{text[..^2]}:{text[^2..]}" : text;
}
