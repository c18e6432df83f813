using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Loading.Extraction.Dates;
using Graph.Model;

namespace Graph.Loading.Extraction.Quantities;

/// <summary>How much or how many: money, troops, percentages, ranges, with "up to", "at least", "several thousand".</summary>
internal static partial class QuantityReader
{
    private static readonly Dictionary<string, double> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 1e2,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["bn"] = 1e9,
        ["m"] = 1e6,
        ["k"] = 1e3,
        ["dozen"] = 12,
        ["hundreds"] = 1e2,
        ["thousands"] = 1e3,
        ["millions"] = 1e6,
        ["billions"] = 1e9,
        ["dozens"] = 12,
    };

    /// <summary>The first quantity in the phrase; null when it holds none.</summary>
    public static Quantity? Read(string phrase)
    {
        if (Money().Match(phrase) is { Success: true } money) return Of(money, money.Groups["currency"].Value.Trim());
        if (Percentage().Match(phrase) is { Success: true } share) return Of(share, "%");
        if (Counted().Match(phrase) is { Success: true } counted && IsCount(counted)) return Of(counted, counted.Groups["unit"].Value);
        return Vague().Match(phrase) is { Success: true } vague ? Of(vague, vague.Groups["unit"].Value) : null;
    }

    private static Quantity Of(Match match, string unit)
    {
        var scale = match.Groups["scale"].Success && Scales.TryGetValue(match.Groups["scale"].Value, out var known) ? known : 1;
        var (low, high) = (Number(match.Groups["number"]) * scale, Number(match.Groups["high"]) * scale);
        var qualifier = match.Groups["qualifier"].Success ? match.Groups["qualifier"].Value.Trim().ToLowerInvariant() : null;
        var (minimum, maximum) = qualifier switch
        {
            _ when high is not null => (low, high),
            "up to" or "no more than" or "at most" or "less than" or "maximum of" => (null, low),
            "at least" or "more than" or "no less than" or "over" or "no fewer than" or "an additional" => (low, null),
            _ => ((double?)null, (double?)null),
        };
        return new Quantity(match.Value.Trim(), high is null ? low : null, minimum, maximum, qualifier, unit.Length > 0 ? unit : null);
    }

    private static double? Number(Group group)
    {
        if (!group.Success) return null;
        return double.TryParse(group.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : SmallNumbers.Read(group.Value);
    }

    // "in 2026", "May 14" and "Article 5" count nothing.
    private static bool IsCount(Match match) =>
        match.Groups["scale"].Success || !(match.Groups["number"].Value is { Length: 4 } digits && digits.StartsWith("20", StringComparison.Ordinal));

    private const string Qualifier = @"(?<qualifier>up to |at least |more than |no more than |no less than |no fewer than |at most |nearly |about |around |approximately |roughly |almost |over |less than |an additional |some |as many as |several |a few )?";
    private const string Digits = @"\d[\d,]*(?:\.\d+)?";
    private const string Scale = @"(?:hundred|thousand|million|billion|trillion|bn|dozen)";
    private const string NumberWord = @"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)";

    [GeneratedRegex($@"{Qualifier}(?:(?<currency>US\$|NZ ?\$ ?|A\$|C\$|\$|€|£|¥|USD |EUR |GBP |CHF )\s?(?<number>{Digits})(?:\s?(?:-|–|to)\s?(?:\$|€|£)?(?<high>{Digits}))?(?:[\s-]?(?<scale>{Scale}|m|k)\b)?|(?<number>{Digits}|{NumberWord})(?:[\s-](?<scale>{Scale}))? (?<currency>(?:US |U\.S\. )?(?:dollars?|euros?|pounds?|yen|rubles?|yuan|hryvnias?|francs?)))", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex($@"{Qualifier}(?<number>{Digits}|{NumberWord})(?:\s?(?:-|–|to)\s?(?<high>{Digits}))?\s?(?:%|percent\b|per cent\b|percentage points?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    [GeneratedRegex($@"\b{Qualifier}(?<number>{Digits}|{NumberWord})(?:\s?(?:-|–|to)\s?(?<high>{Digits}))?(?:[\s-](?<scale>{Scale}))? (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|of|to|and|or|in|on|the)\b)(?<unit>[a-z][\w-]*s|[a-z][\w-]* [a-z][\w-]*s)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?<qualifier>several |a few |many |tens of |hundreds of )?(?<scale>dozens|hundreds?|thousands?|millions?|billions?)(?: of)?\W+(?<unit>(?:[a-z][\w-]* )?[a-z][\w-]*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();
}
