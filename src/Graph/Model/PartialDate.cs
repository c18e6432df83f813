using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Model;

/// <summary>
/// A date with the precision its text gives: <c>2026</c>, <c>2026-01</c>, <c>2026-01-06</c> or <c>2026-01-06T14:05:00-05:00</c>
/// (ISO 8601-2, level 0). Sorts as text: the less precise first.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly string? text;

    private PartialDate(string text) => this.text = text;

    public int Year => int.Parse(ToString().AsSpan(0, 4), CultureInfo.InvariantCulture);

    public int? Month => ToString().Length >= 7 ? int.Parse(ToString().AsSpan(5, 2), CultureInfo.InvariantCulture) : null;

    public int? Day => ToString().Length >= 10 ? int.Parse(ToString().AsSpan(8, 2), CultureInfo.InvariantCulture) : null;

    /// <summary>The day, or null where the text gives only a month or a year.</summary>
    public DateOnly? Date => Day is { } day ? new DateOnly(Year, Month!.Value, day) : null;

    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        Parse((month, day) switch
        {
            (null, _) => $"{year:0000}",
            (_, null) => $"{year:0000}-{month:00}",
            _ => $"{year:0000}-{month:00}-{day:00}",
        });

    public static PartialDate Of(DateOnly day) => Of(day.Year, day.Month, day.Day);

    /// <exception cref="FormatException">The text is not a date in one of the four precisions.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date. Write 2026, 2026-01, 2026-01-06 or 2026-01-06T14:05:00Z.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        var known = DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        date = known ? new PartialDate(text!) : default;
        return known;
    }

    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => text ?? "0001";

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
