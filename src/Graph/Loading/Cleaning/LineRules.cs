using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>Lines that tell by themselves that they are no text.</summary>
internal static partial class LineRules
{
    private const int LongestControl = 7;

    // A long caption tells who is on the picture and where: that is text, its credit is not.
    private const int LongestCaption = 20;

    public static void Apply(Draft draft)
    {
        foreach (var block in draft.Kept)
            if (ReasonOf(block) is { } reason) block.Drop(reason);
            else CutCredit(block);
    }

    private static string? ReasonOf(DraftBlock block)
    {
        var words = block.Words;
        return Boilerplate.Lines.FirstOrDefault(form => form.Matches(block.Text, words))?.Reason
            ?? (words <= LongestControl && IsControl(block.Text) ? "page control" : null);
    }

    private static void CutCredit(DraftBlock block)
    {
        // A sentence that goes on to its full stop is no caption with a credit, unless the credit is in brackets.
        var credit = Boilerplate.CaptionCredit(block.Text);
        if (!credit.Success) return;
        var caption = block.Text[..credit.Groups["credit"].Index];
        if (caption.AsSpan().Count(' ') < LongestCaption) block.Drop("caption");
        else block.CutTo(caption, "photo credit");
    }

    // "like0", "SHARE NEWS", "View All Result", "0".
    private static bool IsControl(string text)
    {
        if (Boilerplate.EndsSentence(text)) return false;
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        if (words.Count == 0) return text.Length < 4 && text.All(char.IsDigit);
        return words.All(word => Boilerplate.Controls.Contains(word) || Boilerplate.BesideControls.Contains(word))
            && (words.Any(Boilerplate.Controls.Contains) || IsMenu(words));
    }

    // "No Result", "View All Result", "link": no control word, but no other word either.
    private static bool IsMenu(List<string> words) => words.Count <= 3 && words.Exists(word => word is "link" or "links" or "result" or "results" or "toggle" or "icon" or "logo");

    [GeneratedRegex(@"[\p{L}-]+")]
    private static partial Regex Word();
}
