namespace Graph.Loading.Extraction.Speech;

/// <summary>Finds the quotations of a text, block by block: straight and curly marks, double and single; marks inside another quotation are part of it.</summary>
public static class QuotationFinder
{
    public static IReadOnlyList<Quotation> Find(CleanDocument document)
    {
        var found = new List<Quotation>();
        for (var block = 0; block < document.Blocks.Count; block++) AddOf(document.Text, document.Blocks[block], block, found);
        return found;
    }

    private static void AddOf(string text, Block block, int index, List<Quotation> found)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (!Opens(text, block, i)) continue;
            var end = Closing(text, block, i);
            if (end < 0 && text[i] == '‘') continue;
            var (stop, closed) = end < 0 ? (block.End, false) : (end, true);
            if (stop > i + 1) found.Add(new Quotation(i + 1, stop, index, closed));
            i = stop;
        }
    }

    private static bool Opens(string text, Block block, int i) => text[i] switch
    {
        '“' or '„' or '«' => true,
        '"' => i + 1 < block.End && !char.IsWhiteSpace(text[i + 1]) && (i == block.Start || !char.IsLetterOrDigit(text[i - 1])),
        '‘' => i + 1 < block.End && char.IsLetter(text[i + 1]) && (i == block.Start || !char.IsLetterOrDigit(text[i - 1])),
        _ => false,
    };

    private static int Closing(string text, Block block, int opening)
    {
        var depth = 0;
        for (var i = opening + 1; i < block.End; i++)
        {
            if (text[i] == text[opening] && text[opening] is '“') depth++;
            else if (Closes(text, block, opening, i) && depth-- == 0) return i;
        }

        return -1;
    }

    private static bool Closes(string text, Block block, int opening, int i) => text[opening] switch
    {
        '“' => text[i] == '”',
        '„' => text[i] is '“' or '”',
        '«' => text[i] == '»',
        '"' => text[i] == '"',
        // "the allies’ plan" does not close: a closing single mark stands at a stop, or before one.
        '‘' => text[i] == '’' && (char.IsPunctuation(text[i - 1]) || i + 1 >= block.End || char.IsPunctuation(text[i + 1])),
        _ => false,
    };
}
