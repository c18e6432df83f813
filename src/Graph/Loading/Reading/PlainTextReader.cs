using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>Plain text: paragraphs by empty lines, by line, or wrapped at a column; lists by their markers; short lines without an end as headings.</summary>
internal static partial class PlainTextReader
{
    private const int LongestHeading = 12;

    public static IReadOnlyList<SourceBlock> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var joining = LineJoining.Of(lines);
        var levels = new ListLevels();
        return [.. Chunks(lines).SelectMany(joining.Paragraphs).Select(Unmarked).Where(paragraph => paragraph.Length > 0).Select(paragraph => BlockOf(paragraph, levels))];
    }

    /// <summary>Whether a line reads like a heading: short, and without the mark that ends a sentence.</summary>
    public static bool IsHeading(string text) =>
        text.AsSpan().Count(' ') < LongestHeading && !text.EndsWith(':') && !EndsSentence().IsMatch(text) && char.IsLetterOrDigit(text[0]) && !char.IsLower(text[0]) && !Turns.StartsAt(text);

    private static IEnumerable<IReadOnlyList<string>> Chunks(string[] lines)
    {
        var chunk = new List<string>();
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line)) chunk.Add(line);
            else if (chunk.Count > 0) { yield return chunk; chunk = []; }
        }
        if (chunk.Count > 0) yield return chunk;
    }

    // Scrapers leave a tag here and there ("June 13<sup>th</sup>").
    private static string Unmarked(string paragraph) => paragraph.Contains('<') ? InlineTag().Replace(paragraph, "").Trim() : paragraph;

    private static SourceBlock BlockOf(string paragraph, ListLevels levels)
    {
        if (ListMarker.Find(paragraph) is { } marker && !(marker.Kind == ListMarkerKind.Number && IsHeading(paragraph[marker.Length..])))
            return new(BlockKind.ListItem, paragraph[marker.Length..]) { ListDepth = levels.DepthOf(marker.Kind) };
        levels.End();
        return new(IsHeading(paragraph) ? BlockKind.Heading : BlockKind.Paragraph, paragraph);
    }

    [GeneratedRegex(@"[.!?;,…][""”’»')\]]*$|[.!?,…]$")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"</?(sup|sub|b|i|u|em|strong|span|a|br|font|p)\b[^<>]{0,300}>", RegexOptions.IgnoreCase)]
    private static partial Regex InlineTag();
}
