using System.Text.RegularExpressions;

namespace Graph.Loading.Extraction.Speech;

/// <summary>A label at the beginning of a block that tells who speaks: "MR. SULLIVAN:", "Donald Tusk, Polish Prime Minister:", "Q".</summary>
/// <param name="End">Exclusive; after the colon.</param>
/// <param name="HoldsUntilNext">True in a transcript, where a speaker has the floor until the next label; false where the label belongs to one quotation.</param>
internal sealed partial record SpeakerLabel(int Start, int End, bool IsQuestion, bool HoldsUntilNext)
{
    private const int LongestLabel = 100;

    public static SpeakerLabel? At(string text, Block block)
    {
        var begin = text.AsSpan(block.Start, Math.Min(LongestLabel, block.End - block.Start)).ToString();
        if (Question().Match(begin) is { Success: true } question) return new SpeakerLabel(block.Start, block.Start + question.Length, true, true);
        if (Capitals().Match(begin) is { Success: true } capitals) return new SpeakerLabel(block.Start, block.Start + capitals.Length, capitals.Value.Contains("PRESS:", StringComparison.Ordinal), true);
        return Named().Match(begin) is { Success: true } named ? new SpeakerLabel(block.Start, block.Start + named.Length, false, false) : null;
    }

    [GeneratedRegex(@"^(?:\*\*)?Q[.:]?(?:\*\*)?\s+(?=[\p{Lu}(“""—…])|^(?:\*\*)?QUESTION:(?:\*\*)?\s")]
    private static partial Regex Question();

    // At least two capitals in a row, so that "A: " of a list is none.
    [GeneratedRegex(@"^(?:\*\*)?\p{Lu}[\p{Lu}.'’]+(?:[\s,-]+(?:\p{Lu}[\p{Lu}.'’]*|de|la|von|van|of|the|Mc\p{Lu}+|\([^)]{1,40}\)))*:(?:\*\*)?\s")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?:\*\*)?\p{Lu}[\w.'’-]+(?: (?:\p{Lu}[\w.'’-]+|de|la|von|van|bin|al)){0,4}(?:, [^:""“.]{2,60})?:(?:\*\*)?\s+")]
    private static partial Regex Named();
}
