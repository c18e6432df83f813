namespace Graph.Loading.Language.Segmentation;

/// <summary>Where sentences end, by rules over the tokens of one block.</summary>
internal static class SentenceSplitter
{
    /// <summary>No sentence is longer, so that work and memory per sentence are bounded whatever the text.</summary>
    public const int LongestSentence = 400;

    private const int MostClosers = 6;
    private const string BeginningMarks = "“\"‘'([•—–-$€£@#";

    // Words that begin sentences far more often than names: behind "U.S." or "Inc." they tell that a new sentence begins.
    private static readonly HashSet<string> Starters =
    [
        .. ("The A An This That These Those It Its He She We They I You His Her Our Their There Here In On At As But And So For From With By To If When While After Before Since Under Although However "
        + "Both All Some Many Most Such No Not Now Then Today Yesterday Meanwhile Moreover Also Among During Through Because What Who Why How Where Let According").Split(' '),
    ];

    /// <summary>The end (exclusive) of the sentence that begins at token <paramref name="start"/>.</summary>
    public static int EndOfSentence(string text, List<Range> tokens, int start)
    {
        var last = Math.Min(tokens.Count, start + LongestSentence);
        for (var i = start; i < last; i++)
        {
            if (!MayEnd(text, tokens, i)) continue;
            var end = AfterClosers(text, tokens, i + 1);
            if (end >= tokens.Count) return tokens.Count;
            if (IsInBrackets(text, tokens, start, i, end)) continue;
            if (Ends(text, tokens, i, end)) return end;
        }

        return last == tokens.Count ? last : BestCut(text, tokens, start, last);
    }

    private static bool MayEnd(string text, List<Range> tokens, int i)
    {
        var token = Span(text, tokens[i]);
        return token[^1] is '.' or '!' or '?' or '…';
    }

    // "(50 U.S.C. 1601 et seq.) and": a stop before a bracket that was opened within the sentence.
    private static bool IsInBrackets(string text, List<Range> tokens, int start, int stop, int end)
    {
        if (Span(text, tokens[start]) is "(" or "[") return false;
        for (var i = stop + 1; i < end; i++) if (Span(text, tokens[i]) is ")" or "]") return true;
        return false;
    }

    private static bool Ends(string text, List<Range> tokens, int i, int end)
    {
        var token = Span(text, tokens[i]);
        var next = Span(text, tokens[end]);
        var closed = end > i + 1;
        if (!closed && tokens[end].Start.Value == tokens[i].End.Value && !char.IsUpper(next[0])) return false;
        if (token is "!" or "?") return !closed || StartsSentence(next);
        if (!StartsSentence(next)) return false;
        if (token.Length == 1 || token[^1] == '…' || token is "..." or ".." or "....") return true;
        if (Abbreviations.NeedsMore(token)) return closed;
        return closed || (Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next) && !IsInitial(text, tokens, end));
    }

    // "U.S. A. Smith": an initial is no article.
    private static bool IsInitial(string text, List<Range> tokens, int i) => tokens[i].End.Value < text.Length && text[tokens[i].End.Value] == '.';

    private static bool StartsSentence(ReadOnlySpan<char> next) =>
        (char.IsLetterOrDigit(next[0]) && !char.IsLower(next[0])) || char.IsSurrogate(next[0]) || BeginningMarks.Contains(next[0]);

    // A closing mark stands directly behind the stop; an opening one behind a space.
    private static int AfterClosers(string text, List<Range> tokens, int i)
    {
        for (var last = Math.Min(tokens.Count, i + MostClosers); i < last; i++)
        {
            if (!IsCloser(text, tokens, i)) break;
        }

        return i;
    }

    private static bool IsCloser(string text, List<Range> tokens, int i) =>
        tokens[i].Start.Value == tokens[i - 1].End.Value && Span(text, tokens[i]) is "\"" or "”" or "'" or "’" or ")" or "]" or "." or "!" or "?" or "…" or "...";

    private static int BestCut(string text, List<Range> tokens, int start, int last)
    {
        for (var i = last - 1; i > start + (LongestSentence / 2); i--)
        {
            if (Span(text, tokens[i]) is ";" or ":" or ",") return i + 1;
        }

        return last;
    }

    private static ReadOnlySpan<char> Span(string text, Range range) => text.AsSpan(range.Start.Value, range.End.Value - range.Start.Value);
}
