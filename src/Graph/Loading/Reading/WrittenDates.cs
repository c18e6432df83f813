using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Loading.Reading;

/// <summary>"January 7, 2026", "7 Jan. 2026", "Thursday, 6th of May 2015", "January 2026", "2026-01-07".</summary>
public static partial class WrittenDates
{
    private const string Month = @"(?<month>Jan(uary|\.)?|Feb(ruary|\.)?|Mar(ch|\.)?|Apr(il|\.)?|May|June?\.?|July?\.?|Aug(ust|\.)?|Sept?(ember|\.)?|Oct(ober|\.)?|Nov(ember|\.)?|Dec(ember|\.)?)";
    private const string Day = @"(?<day>[0-3]?\d)(st|nd|rd|th)?";
    private const string Year = @"(?<year>(1[89]|20)\d\d)";

    /// <summary>A whole line that is a date, with what usually stands around one.</summary>
    private const string Around = @"^\W*((first |last )?(published|updated|posted|modified|issued|released|dated|date)( on| at)?[:\s]+)?(on )?((Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\.?,?\s+)?";
    private const string TimeAfter = @"(,?\s*(at |[-–—|•·/]\s*)?\d{1,2}[:.]\d\d\s*([ap]\.?m\.?)?\s*(\(?[A-Z]{2,5}\)?)?)?\W*$";

    /// <summary>The first date of the text.</summary>
    public static PartialDate? Find(string text) => Of(Anywhere().Match(text));

    /// <summary>The date of a line that is nothing else.</summary>
    public static PartialDate? OfLine(string line) => line.Length > 80 ? null : Of(Line().Match(line));

    /// <summary>The date that a paragraph opens with, before its text: "Thursday, May 7, 2015 On Tuesday the government …".</summary>
    public static PartialDate? AtStart(string paragraph) => Of(Start().Match(paragraph[..Math.Min(paragraph.Length, 120)]));

    private static PartialDate? Of(Match match)
    {
        if (!match.Success) return null;
        var month = match.Groups["month"].Value;
        var number = int.TryParse(month, CultureInfo.InvariantCulture, out var given) ? given : 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        var day = match.Groups["day"] is { Success: true, Value: var digits } ? $"-{int.Parse(digits):00}" : "";
        return PartialDate.TryParse($"{match.Groups["year"].Value}-{number:00}{day}", out var date) ? date : null;
    }

    private const string Forms = $@"({Month}\s+{Day},?\s+{Year}|{Day}(\s+of)?\s+{Month},?\s+{Year}|{Month}\s+{Year}|{Year}-(?<month>\d\d)-(?<day>\d\d))";

    [GeneratedRegex($@"\b{Forms}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(Around + Forms + TimeAfter, RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    [GeneratedRegex(Around + Forms + @"(?=\s+\p{Lu}|\s*[-–—(])", RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
