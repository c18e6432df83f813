namespace Graph.Loading.Reference;

/// <summary>
/// A word as names are compared by it. Finer than a token: "U.S.-led" is "us", "-", "led"; "Children's" is "children", "'s".
/// </summary>
/// <param name="Start">Offset in the text it was taken from.</param>
public readonly record struct WordForm(string Folded, LetterCase Case, int Start, int Length)
{
    public static IReadOnlyList<WordForm> Split(string text)
    {
        var words = new List<WordForm>(2);
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start);
            if (!char.IsWhiteSpace(text[start])) words.Add(Of(text, start, length));
            start += length;
        }

        return words;
    }

    /// <summary>Whether this word of a text can be that word of a name: capitals in names are capitals in texts.</summary>
    public bool Fits(LetterCase name) => name switch
    {
        LetterCase.Upper => Case is LetterCase.Upper,
        LetterCase.Mixed => Case is LetterCase.Mixed or LetterCase.Upper,
        LetterCase.Capital => Case is LetterCase.Capital or LetterCase.Mixed or LetterCase.Upper,
        _ => true,
    };

    private static WordForm Of(string text, int start, int length)
    {
        var word = text.Substring(start, length);
        var folded = Folding.Fold(word);
        return new WordForm(length > 2 ? folded.Replace("'", "", StringComparison.Ordinal) : folded, CaseOf(word), start, length);
    }

    private static int LengthAt(string text, int start)
    {
        if (IsPossessive(text, start)) return 2;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, start, end))) end++;
        return Math.Max(1, end - start);
    }

    private static bool IsPossessive(string text, int start) =>
        start + 1 < text.Length && IsApostrophe(text[start]) && text[start + 1] is 's' or 'S' && (start + 2 == text.Length || !char.IsLetter(text[start + 2]));

    // A full stop after one letter or an abbreviation, an apostrophe between letters.
    private static bool IsInside(string text, int start, int at)
    {
        if (at == start) return false;
        if (text[at] is '.') return at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) ? char.IsLetterOrDigit(text[at + 1]) || char.IsUpper(text[at - 1]) : at - start <= 5;
        return IsApostrophe(text[at]) && !IsPossessive(text, at) && at + 1 < text.Length && char.IsLetter(text[at + 1]);
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘';

    private static LetterCase CaseOf(string word)
    {
        int letters = 0, capitals = 0;
        var digits = 0;
        foreach (var character in word)
        {
            if (char.IsDigit(character)) digits++;
            if (!char.IsLetter(character)) continue;
            letters++;
            if (char.IsUpper(character)) capitals++;
        }

        if (letters == 0) return LetterCase.None;
        if (capitals == letters && letters + digits > 1) return LetterCase.Upper;
        if (!char.IsUpper(word[0])) return LetterCase.Lower;
        return capitals > 1 ? LetterCase.Mixed : LetterCase.Capital;
    }
}
