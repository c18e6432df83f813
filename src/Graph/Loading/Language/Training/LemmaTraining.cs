using Graph.Loading.Language.Words;

namespace Graph.Loading.Language.Training;

/// <summary>Learns for each tag which endings change how, and the words that do otherwise.</summary>
internal static class LemmaTraining
{
    private const int WordsForARule = 3;

    // The treebank leaves short forms as they are written.
    private static readonly (string Word, string Tags, string Lemma)[] ShortForms =
    [
        ("'s", "V", "be"), ("'m", "V", "be"), ("'re", "V", "be"), ("'ve", "V", "have"), ("'d", "V", "have"),
        ("'d", "MD", "would"), ("'ll", "MD", "will"), ("'s", "POS", "'s"), ("n't", "RB", "not"),
    ];

    public static Lemmatizer Train(IReadOnlyList<TreebankSentence> sentences, string[] tags)
    {
        var seen = sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Count).Select(i => (Tag: sentence.Tags[i], Word: WordTable.Fold(sentence.Forms[i]), Lemma: sentence.Lemmas[i])))
            .GroupBy(item => item.Tag).ToDictionary(group => group.Key, group => Common(group.Select(item => (item.Word, item.Lemma))));
        return new Lemmatizer([.. tags.Select(tag => tag is "NNP" or "NNPS" ? Empty(keepsCase: true) : WithShortForms(Table(seen[tag]), tag))]);
    }

    private static LemmaTable WithShortForms(LemmaTable table, string tag)
    {
        var known = new Dictionary<string, string>(table.Known, StringComparer.Ordinal);
        foreach (var (word, tags, lemma) in ShortForms) if (tag.StartsWith(tags, StringComparison.Ordinal)) known[word] = lemma;
        return table with { Known = known };
    }

    private static LemmaTable Empty(bool keepsCase) => new(keepsCase, new Dictionary<string, string>(), new Dictionary<string, LemmaRule>());

    // The lemma that each word has most often, with plain quotes as the folded word has them.
    private static List<(string Word, string Lemma, int Count)> Common(IEnumerable<(string Word, string Lemma)> items) =>
        [.. items.GroupBy(item => item.Word, StringComparer.Ordinal).Select(group => (group.Key, Lemma: MostOften(group.Select(item => item.Lemma)), group.Count())).OrderBy(item => item.Key, StringComparer.Ordinal)];

    private static string MostOften(IEnumerable<string> lemmas) =>
        lemmas.GroupBy(lemma => lemma, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static LemmaTable Table(List<(string Word, string Lemma, int Count)> words)
    {
        if (words.All(item => item.Word == item.Lemma)) return Empty(keepsCase: false);
        var rules = Rules(words);
        var trial = new Lemmatizer([new LemmaTable(false, new Dictionary<string, string>(), rules)]);
        var plain = new WordTable([]);
        var known = words.Where(item => trial.Lemma(plain[item.Word], 1) != item.Lemma && item.Count > 1).ToDictionary(item => item.Word, item => item.Lemma);
        return new LemmaTable(false, known, rules);
    }

    private static Dictionary<string, LemmaRule> Rules(List<(string Word, string Lemma, int Count)> words)
    {
        var votes = words.Where(item => item.Word.Any(char.IsLetter))
            .SelectMany(item => Enumerable.Range(1, Math.Min(Lemmatizer.LongestEnding, item.Word.Length - 1)).Select(length => (Ending: item.Word[^length..], Rule: Rule(item.Word, item.Lemma))))
            .GroupBy(vote => vote.Ending, StringComparer.Ordinal);
        var best = votes.ToDictionary(group => group.Key, group => group.GroupBy(vote => vote.Rule).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key.Cut).ThenBy(rule => rule.Key.Add, StringComparer.Ordinal).Select(rule => (rule.Key, Count: rule.Count())).First());
        return best.Where(pair => pair.Value.Count >= WordsForARule).ToDictionary(pair => pair.Key, pair => pair.Value.Key);
    }

    private static LemmaRule Rule(string word, string lemma)
    {
        var common = word.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(word.Length - common, lemma[common..]);
    }
}
