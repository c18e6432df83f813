using System.Text;
using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Parsing;
using Graph.Loading.Language.Segmentation;

namespace Graph.Loading.Language.Training;

/// <summary>Measures a model on sentences it has not learnt from.</summary>
internal static class LanguageEvaluation
{
    /// <summary>Tags, lemmas and trees on the treebank's own tokens.</summary>
    public static LanguageFigures Measure(LanguageModel model, IReadOnlyList<TreebankSentence> sentences)
    {
        var columns = new SentenceColumns();
        var state = new ParserState();
        int tokens = 0, tags = 0, lemmas = 0, words = 0, heads = 0, labelled = 0;
        foreach (var sentence in sentences)
        {
            columns.Resize(sentence.Count);
            for (var i = 0; i < sentence.Count; i++) columns.Set(i, model.Words[sentence.Forms[i]]);
            model.Tagger.Tag(columns);
            model.Parser.Parse(columns, state);
            tokens += sentence.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (model.Tags[columns.Tags[i] - 1] == sentence.Tags[i]) tags++;
                if (model.Lemmatizer.Lemma(columns.Words[i], columns.Tags[i]) == sentence.Lemmas[i]) lemmas++;
                if (sentence.Relations[i] == "punct") continue;
                words++;
                if (columns.Heads[i] != sentence.Heads[i]) continue;
                heads++;
                if (columns.Relations[i] == 0 || model.Relations[columns.Relations[i] - 1] == sentence.Relations[i]) labelled++;
            }
        }

        return new LanguageFigures { Tags = (double)tags / tokens, Lemmas = (double)lemmas / tokens, Heads = (double)heads / words, LabelledHeads = (double)labelled / words };
    }

    /// <summary>Tokens, and ends of sentences within paragraphs, found again in running text: F1.</summary>
    public static (double Tokens, double SentenceEnds) MeasureSegmentation(IReadOnlyList<TreebankSentence> sentences)
    {
        var tokens = new Agreement();
        var ends = new Agreement();
        foreach (var paragraph in Paragraphs(sentences))
        {
            var found = new List<Range>();
            Tokenizer.Split(paragraph.Text, 0, paragraph.Text.Length, found);
            tokens.Add(paragraph.Tokens, found);
            ends.Add(paragraph.Ends, Ends(paragraph.Text, found));
        }

        return (tokens.F1, ends.F1);
    }

    /// <summary>Tokens of running text that the whole analysis gets done in a second of one core's time: the best of several runs.</summary>
    public static double MeasureSpeed(LanguageAnalysis analysis, IReadOnlyList<TreebankSentence> sentences, int runs)
    {
        var texts = Paragraphs(sentences).Select(paragraph => paragraph.Text).ToList();
        return Enumerable.Range(0, runs).Max(_ =>
        {
            var before = Environment.CpuUsage.TotalTime;
            var tokens = texts.Sum(text => analysis.AnalyseParagraph(text).Sum(sentence => sentence.Tokens.Count));
            return tokens / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        });
    }

    private static List<int> Ends(string text, List<Range> tokens)
    {
        var ends = new List<int>();
        for (var first = 0; first < tokens.Count;)
        {
            first = SentenceSplitter.EndOfSentence(text, tokens, first);
            ends.Add(tokens[first - 1].End.Value);
        }

        return ends;
    }

    // The treebank tells of spaces between tokens; a sentence that ends without one ends its paragraph.
    private static IEnumerable<Paragraph> Paragraphs(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var paragraph = new Paragraph();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                paragraph.Tokens.Add(text.Length..(text.Length + sentence.Forms[i].Length));
                text.Append(sentence.Forms[i]);
                if (i == sentence.Count - 1) paragraph.Ends.Add(text.Length);
                if (sentence.SpaceAfter[i]) text.Append(' ');
            }

            if (sentence.SpaceAfter[^1]) continue;
            yield return paragraph with { Text = text.ToString() };
            text.Clear();
            paragraph = new Paragraph();
        }

        if (text.Length > 0) yield return paragraph with { Text = text.ToString() };
    }

    private sealed record Paragraph
    {
        public string Text { get; init; } = "";

        public List<Range> Tokens { get; } = [];

        public List<int> Ends { get; } = [];
    }

    private sealed class Agreement
    {
        private int common;
        private int total;

        public double F1 => 2.0 * common / total;

        public void Add<T>(List<T> right, List<T> found)
        {
            common += right.Intersect(found).Count();
            total += right.Count + found.Count;
        }
    }
}
