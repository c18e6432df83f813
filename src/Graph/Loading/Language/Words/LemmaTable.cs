namespace Graph.Loading.Language.Words;

/// <summary>The lemmas of one tag.</summary>
/// <param name="KeepsCase">Names: the word itself.</param>
/// <param name="Known">Folded words whose lemma the rules would miss.</param>
/// <param name="Rules">By ending; the longest one that fits holds.</param>
internal sealed record LemmaTable(bool KeepsCase, IReadOnlyDictionary<string, string> Known, IReadOnlyDictionary<string, LemmaRule> Rules)
{
    public static LemmaTable Read(BinaryReader reader)
    {
        var keepsCase = reader.ReadBoolean();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--) known.Add(reader.ReadString(), reader.ReadString());
        var rules = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--) rules.Add(reader.ReadString(), new LemmaRule(reader.ReadByte(), reader.ReadString()));
        return new LemmaTable(keepsCase, known, rules);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(KeepsCase);
        writer.Write(Known.Count);
        foreach (var (word, lemma) in Known.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write(lemma);
        }

        writer.Write(Rules.Count);
        foreach (var (ending, rule) in Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(ending);
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Add);
        }
    }
}

/// <summary>Cut so many letters from the end, then add some.</summary>
internal readonly record struct LemmaRule(int Cut, string Add)
{
    public string Apply(string text) => text.Length > Cut ? text[..^Cut] + Add : text;
}
