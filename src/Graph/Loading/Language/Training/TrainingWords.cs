using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Words;

namespace Graph.Loading.Language.Training;

/// <summary>The words of the treebank, and how often each occurs.</summary>
internal sealed class TrainingWords
{
    private const int Frequent = 3;

    // A word of this count is hidden half of the time.
    private const int Hiding = 2;
    private readonly int[] counts;

    public TrainingWords(IEnumerable<TreebankSentence> sentences)
    {
        var frequent = sentences.SelectMany(sentence => sentence.Forms).GroupBy(form => WordTable.Fold(form), StringComparer.Ordinal)
            .Select(group => (Word: group.Key, Count: group.Count())).Where(pair => pair.Count >= Frequent)
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Word, StringComparer.Ordinal).ToList();
        Table = new WordTable([.. frequent.Select(pair => pair.Word)]);
        counts = [1, .. frequent.Select(pair => pair.Count)];
    }

    public WordTable Table { get; }

    public void Fill(SentenceColumns columns, TreebankSentence sentence)
    {
        columns.Resize(sentence.Count);
        for (var i = 0; i < sentence.Count; i++) columns.Set(i, Table[sentence.Forms[i]]);
    }

    /// <summary>Hides some words, the rarer the more (Kiperwasser and Goldberg 2016), so that the model learns to do without.</summary>
    public void Hide(SentenceColumns columns, Random random)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (random.NextSingle() * (Hiding + counts[columns.Ids[i]]) < Hiding) columns.Ids[i] = 0;
        }
    }
}
