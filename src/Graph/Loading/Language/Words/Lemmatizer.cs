namespace Graph.Loading.Language.Words;

/// <summary>The dictionary form of a word: from a table of the words of the training text, else by the ending.</summary>
internal sealed class Lemmatizer
{
    public const int LongestEnding = 6;
    private readonly Dictionary<string, string>[] known;
    private readonly Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>>[] rules;

    /// <param name="tables">One per tag.</param>
    public Lemmatizer(IReadOnlyList<LemmaTable> tables)
    {
        Tables = tables;
        known = [.. tables.Select(table => new Dictionary<string, string>(table.Known, StringComparer.Ordinal))];
        rules = [.. tables.Select(table => new Dictionary<string, LemmaRule>(table.Rules, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())];
    }

    public IReadOnlyList<LemmaTable> Tables { get; }

    /// <returns>Names and what has digits as written, all else in lower case.</returns>
    /// <param name="tag">From 1.</param>
    public string Lemma(Word word, int tag)
    {
        if (word.Lemma is { } last && last.Tag == tag) return last.Lemma;
        var lemma = Find(word, tag);
        word.Lemma = new LemmaOfTag(tag, lemma);
        return lemma;
    }

    private string Find(Word word, int tag)
    {
        if (Tables[tag - 1].KeepsCase || word.Text.Any(char.IsDigit)) return word.Text;
        if (known[tag - 1].TryGetValue(word.Lower, out var lemma)) return lemma;
        var text = word.Text.ToLowerInvariant();
        for (var length = Math.Min(LongestEnding, text.Length - 1); length > 0; length--)
        {
            if (rules[tag - 1].TryGetValue(text.AsSpan(text.Length - length), out var rule)) return rule.Apply(text);
        }

        return text;
    }
}
