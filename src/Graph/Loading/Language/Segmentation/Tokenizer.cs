namespace Graph.Loading.Language.Segmentation;

/// <summary>
/// Words and marks of a text, by the conventions of the treebank the model is trained on (those of spaCy's English): marks stand alone,
/// "n't" and "'s" are words, hyphens between letters part words, "U.S." is one. Every step looks at each character a fixed number of times.
/// </summary>
internal static class Tokenizer
{
    private const string Closers = ",;:!?)]}>\"”’'…*_";
    private const string Openers = "([{<\"“‘'`§%=—–+#*_…,:;!?•·";
    private const string Currencies = "$£€¥₹₴";
    private const string Apostrophes = "'’";
    private const string Dashes = "-–—";
    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>Appends the tokens of <paramref name="text"/>[start..end] as ranges of the text, in order.</summary>
    public static void Split(string text, int start, int end, List<Range> tokens)
    {
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var chunk = i;
            while (i < end && !char.IsWhiteSpace(text[i])) i++;
            SplitChunk(text, chunk, i, tokens);
        }
    }

    private static void SplitChunk(string text, int start, int end, List<Range> tokens)
    {
        for (int length; start < end && (length = PrefixLength(text, start, end)) > 0; start += length) tokens.Add(start..(start + length));
        var inner = end;
        for (int length; inner > start && (length = SuffixLength(text, start, inner)) > 0;) inner -= length;
        if (inner > start) SplitInfixes(text, start, inner, tokens);
        AddSuffixes(text, start, inner, end, tokens);
    }

    // Suffixes were found from the outside in; from the inside out their lengths follow from what stands there.
    private static void AddSuffixes(string text, int start, int inner, int end, List<Range> tokens)
    {
        var first = tokens.Count;
        while (end > inner)
        {
            var length = SuffixLength(text, start, end);
            tokens.Add((end - length)..end);
            end -= length;
        }

        tokens.Reverse(first, tokens.Count - first);
    }

    private static int PrefixLength(string text, int start, int end)
    {
        var letter = text[start];
        if (letter == '.') return Run(text, start, end, '.') is var dots and > 1 ? dots : IsDigit(text, start + 1, end) ? 0 : 1;
        if (letter is '-' && !IsDigit(text, start + 1, end)) return Run(text, start, end, '-');
        if (letter is '+' && IsDigit(text, start + 1, end)) return 0;
        if (letter is '\'' or '’' && IsClitic(text, start + 1, end)) return 0;
        if (letter is '—' or '–') return Run(text, start, end, letter);
        return Openers.Contains(letter) || Currencies.Contains(letter) ? 1 : 0;
    }

    private static int SuffixLength(string text, int start, int end)
    {
        var letter = text[end - 1];
        if (letter == '.') return FullStopLength(text, start, end);
        if (letter is '—' or '–') return RunBack(text, start, end, letter);
        if (Closers.Contains(letter)) return letter == ':' || !IsSmiley(text, start, end) ? 1 : 0;
        if (letter == '%' || Currencies.Contains(letter)) return end - start > 1 ? 1 : 0;
        return CliticLength(text, start, end) is var clitic and > 0 ? clitic : UnitLength(text, start, end);
    }

    private static int FullStopLength(string text, int start, int end)
    {
        var dots = RunBack(text, start, end, '.');
        if (dots > 1) return dots;
        var chunk = text.AsSpan(start, end - start);
        // "No." is an abbreviation before a number and an answer elsewhere.
        if (chunk is "No." or "no.") return end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) ? 0 : 1;
        return Abbreviations.EndsWithItsStop(chunk) ? 0 : 1;
    }

    // "'s", "’re", "n't" at the end of a word.
    private static int CliticLength(string text, int start, int end)
    {
        for (var length = 2; length <= 3 && end - length > start; length++)
        {
            var mark = text[end - length];
            if (!Apostrophes.Contains(mark)) continue;
            if (length == 2 && text[end - 1] is 't' or 'T' && text[end - 3] is 'n' or 'N' && end - 3 > start) return 3;
            if (IsClitic(text, end - length + 1, end)) return length;
        }

        return 0;
    }

    // "10km", "300bn", "5pm": a number and its unit.
    private static int UnitLength(string text, int start, int end)
    {
        var digits = end;
        while (digits > start && char.IsAsciiLetter(text[digits - 1]) && end - digits < 4) digits--;
        if (digits == start || digits == end || !char.IsAsciiDigit(text[digits - 1])) return 0;
        return Abbreviations.Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(digits, end - digits)) ? end - digits : 0;
    }

    private static void SplitInfixes(string text, int start, int end, List<Range> tokens)
    {
        if (IsAddress(text.AsSpan(start, end - start)))
        {
            tokens.Add(start..end);
            return;
        }

        for (var i = start + 1; i < end - 1; i++)
        {
            var length = InfixLength(text, start, i, end);
            if (length == 0) continue;
            AddWord(text, start, i, tokens);
            tokens.Add(i..(i + length));
            start = i + length;
            for (; start < end - 1 && (length = PrefixLength(text, start, end)) > 0; start += length) tokens.Add(start..(start + length));
            i = start;
        }

        if (end > start) AddWord(text, start, end, tokens);
    }

    private static int InfixLength(string text, int start, int i, int end)
    {
        char before = text[i - 1], letter = text[i], after = text[i + 1];
        if (letter == '.' && after == '.') return Run(text, i, end, '.');
        if (letter is '…' or '"' or '“' or '”') return 1;
        if (letter == '.') return char.IsLower(before) && char.IsUpper(after) && after != before ? 1 : 0;
        if (letter == ',') return char.IsLetter(before) && char.IsLetter(after) ? 1 : 0;
        if (letter is ':' or '<' or '>' or '=' or '/' or ';') return char.IsLetterOrDigit(before) && char.IsLetter(after) ? 1 : 0;
        if (!Dashes.Contains(letter)) return 0;
        var length = Run(text, i, end, letter);
        var next = i + length < end ? text[i + length] : ' ';
        if (letter != '-' || length > 1) return length;
        return (char.IsLetterOrDigit(before) && char.IsLetter(next)) || (char.IsAsciiDigit(before) && char.IsAsciiDigit(next)) || (IsClosing(before) && i > start) ? length : 0;
    }

    // A word inside a chunk may carry a clitic of its own: "can't-miss", "Ukraine's/Russia's".
    private static void AddWord(string text, int start, int end, List<Range> tokens)
    {
        var clitic = CliticLength(text, start, end);
        if (clitic > 0) tokens.Add(start..(end - clitic));
        else if (end - start == 6 && text.AsSpan(start, 6).Equals("cannot", StringComparison.OrdinalIgnoreCase)) tokens.Add(start..(start + 3));
        else
        {
            tokens.Add(start..end);
            return;
        }

        tokens.Add((tokens[^1].End.Value)..end);
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk) =>
        chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (chunk.IndexOf('@') is var at and > 0 && chunk[at..].Contains('.'));

    private static bool IsSmiley(string text, int start, int end) => end - start == 2 && text[start] is ':' or ';';

    private static bool IsClosing(char letter) => letter is ')' or ']' or '"' or '”';

    private static bool IsClitic(string text, int start, int end)
    {
        foreach (var clitic in Clitics)
        {
            if (text.AsSpan(start, end - start).Equals(clitic, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsDigit(string text, int index, int end) => index < end && char.IsAsciiDigit(text[index]);

    private static int Run(string text, int start, int end, char letter)
    {
        var i = start;
        while (i < end && text[i] == letter) i++;
        return i - start;
    }

    private static int RunBack(string text, int start, int end, char letter)
    {
        var i = end;
        while (i > start && text[i - 1] == letter) i--;
        return end - i;
    }
}
