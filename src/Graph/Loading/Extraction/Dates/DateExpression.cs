using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Loading.Extraction.Dates;

/// <summary>Reads the date in a phrase: absolute ("14 May 2026", "the end of 2026") or relative to a day ("within two years", "next month", "by Friday").</summary>
public static partial class DateExpression
{
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private const string Weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private const string Units = "day|week|month|year|decade";

    /// <param name="reference">The day the text was published or signed; without it, relative expressions and dates without a year are null.</param>
    /// <returns>The date with the precision of the phrase; null when it holds none.</returns>
    public static PartialDate? Read(string phrase, PartialDate? reference) =>
        Absolute(phrase, reference) ?? (reference is { } known ? Relative(phrase, known) : null);

    private static PartialDate? Absolute(string phrase, PartialDate? reference)
    {
        if (Iso().Match(phrase) is { Success: true } iso && PartialDate.TryParse(iso.Value, out var date)) return date;
        if (DayMonth().Match(phrase) is { Success: true } dayMonth) return Day(dayMonth, reference);
        if (MonthDay().Match(phrase) is { Success: true } monthDay) return Day(monthDay, reference);
        if (MonthYear().Match(phrase) is { Success: true } month) return Month(month, reference);
        return Year().Match(phrase) is { Success: true } year ? PartialDate.Of(Number(year.Value)) : null;
    }

    private static PartialDate? Relative(string phrase, PartialDate reference)
    {
        if (Span().Match(phrase) is { Success: true } span) return After(reference, SmallNumbers.Read(span.Groups["count"].Value) ?? 1, span.Groups["unit"].Value.ToLowerInvariant());
        if (EndOf().Match(phrase) is { Success: true } end) return End(reference, end.Groups["unit"].Value.ToLowerInvariant());
        if (NextUnit().Match(phrase) is { Success: true } next) return Coarse(reference, next.Groups["which"].Value.Equals("next", StringComparison.OrdinalIgnoreCase) ? 1 : 0, next.Groups["unit"].Value.ToLowerInvariant());
        if (reference.Date is not { } day) return null;
        if (phrase.Contains("tomorrow", StringComparison.OrdinalIgnoreCase)) return PartialDate.Of(day.AddDays(1));
        return Weekday().Match(phrase) is { Success: true } weekday ? PartialDate.Of(Next(day, weekday.Value)) : null;
    }

    private static PartialDate? Day(Match match, PartialDate? reference)
    {
        var (month, day) = (MonthNumber(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        var year = match.Groups["year"].Success ? Number(match.Groups["year"].Value) : reference is { } known ? YearOf(month, known) : (int?)null;
        return year is { } y && y > 0 && day >= 1 && day <= DateTime.DaysInMonth(y, month) ? PartialDate.Of(y, month, day) : null;
    }

    private static PartialDate? Month(Match match, PartialDate? reference)
    {
        var month = MonthNumber(match.Groups["month"].Value);
        if (match.Groups["year"].Success) return PartialDate.Of(Number(match.Groups["year"].Value), month);
        return reference is { } known && char.IsUpper(match.Value[0]) ? PartialDate.Of(YearOf(month, known), month) : null;
    }

    // A month more than half a year back is next year's: "in March", said in December.
    private static int YearOf(int month, PartialDate reference) => (reference.Month ?? month) - month > 6 ? reference.Year + 1 : reference.Year;

    private static PartialDate? After(PartialDate reference, int count, string unit) => unit switch
    {
        _ when count is < 0 or > 500 => null,
        "year" when reference.Date is { } day => PartialDate.Of(day.AddYears(count)),
        "decade" => PartialDate.Of(reference.Year + 10 * count),
        "year" => PartialDate.Of(reference.Year + count),
        "month" when reference.Date is { } day => PartialDate.Of(day.AddMonths(count)),
        "week" when reference.Date is { } day => PartialDate.Of(day.AddDays(7 * count)),
        "day" when reference.Date is { } day => PartialDate.Of(day.AddDays(count)),
        _ => null,
    };

    private static PartialDate? End(PartialDate reference, string unit) => unit switch
    {
        "year" => PartialDate.Of(reference.Year, 12, 31),
        "month" when reference.Month is { } month => PartialDate.Of(reference.Year, month, DateTime.DaysInMonth(reference.Year, month)),
        "week" when reference.Date is { } day => PartialDate.Of(Next(day, "sunday")),
        "decade" => PartialDate.Of(reference.Year / 10 * 10 + 9, 12, 31),
        _ => null,
    };

    private static PartialDate? Coarse(PartialDate reference, int ahead, string unit) => unit switch
    {
        "year" => PartialDate.Of(reference.Year + ahead),
        "month" when reference.Date is { } day => PartialDate.Of(day.AddMonths(ahead).Year, day.AddMonths(ahead).Month),
        _ => null,
    };

    private static DateOnly Next(DateOnly day, string weekday)
    {
        var wanted = Enum.Parse<DayOfWeek>(weekday, ignoreCase: true);
        var ahead = ((int)wanted - (int)day.DayOfWeek + 7) % 7;
        return day.AddDays(ahead == 0 ? 7 : ahead);
    }

    private static int MonthNumber(string name) => DateTime.ParseExact(name[..3], "MMM", CultureInfo.InvariantCulture).Month;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex Iso();

    [GeneratedRegex($@"\b(?<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?<month>{Months})\b\.?(?:,? (?<year>\d{{4}}))?", RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    [GeneratedRegex($@"\b(?<month>{Months})\b\.? (?<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?<year>\d{{4}}))?", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex($@"\b(?<month>{Months})\b\.?(?:,? (?<year>\d{{4}}))?", RegexOptions.IgnoreCase)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\b(?:19|20)\d{2}\b(?!,\d)")]
    private static partial Regex Year();

    [GeneratedRegex($@"\b(?:within|in|over|during|for)\s+(?:the\s+|a\s+)?(?:next\s+|coming\s+|period\s+of\s+)*(?<count>\d+|[a-z]+)[\s-]+(?<unit>{Units})s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex($@"\b(?:end|close) of (?:the|this) (?<unit>{Units})\b", RegexOptions.IgnoreCase)]
    private static partial Regex EndOf();

    [GeneratedRegex($@"\b(?<which>next|this|later this) (?<unit>{Units})\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextUnit();

    [GeneratedRegex($@"\b(?:{Weekdays})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
