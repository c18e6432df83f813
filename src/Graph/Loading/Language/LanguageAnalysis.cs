using System.Collections.Concurrent;
using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Parsing;
using Graph.Loading.Language.Segmentation;

namespace Graph.Loading.Language;

/// <summary>
/// Sentences, tokens, lemmas, parts of speech and dependency trees. Safe for threads, which share one model. Any text gives trees:
/// a sentence never crosses a block, has one root and no cycle, and is at most <see cref="SentenceSplitter.LongestSentence"/> tokens long.
/// </summary>
public sealed class LanguageAnalysis
{
    private readonly LanguageModel model;
    private readonly ConcurrentBag<Desk> desks = [];

    public LanguageAnalysis()
        : this(LanguageModel.English)
    {
    }

    internal LanguageAnalysis(LanguageModel model) => this.model = model;

    /// <summary>On what the model was trained, when, under which terms, with which result.</summary>
    public string Provenance => model.Provenance;

    public AnalysedDocument Analyse(CleanDocument document)
    {
        var desk = desks.TryTake(out var free) ? free : new Desk();
        var sentences = new List<Sentence>();
        for (var block = 0; block < document.Blocks.Count; block++) AnalyseBlock(document, block, desk, sentences);
        desks.Add(desk);
        return new AnalysedDocument(document, sentences);
    }

    /// <summary>The sentences of a text that is one paragraph.</summary>
    public IReadOnlyList<Sentence> AnalyseParagraph(string text) => Analyse(new CleanDocument
    {
        Name = "paragraph",
        ContentHash = "",
        Metadata = new DocumentMetadata(),
        Text = text,
        Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)],
    }).Sentences;

    private void AnalyseBlock(CleanDocument document, int block, Desk desk, List<Sentence> sentences)
    {
        var (_, start, end) = document.Blocks[block];
        desk.Ranges.Clear();
        Tokenizer.Split(document.Text, start, end, desk.Ranges);
        for (int first = 0, last; first < desk.Ranges.Count; first = last)
        {
            last = SentenceSplitter.EndOfSentence(document.Text, desk.Ranges, first);
            Read(document.Text, desk, first, last);
            model.Tagger.Tag(desk.Columns);
            model.Parser.Parse(desk.Columns, desk.State);
            sentences.Add(new Sentence(sentences.Count, block, Tokens(desk, first)));
        }
    }

    private void Read(string text, Desk desk, int first, int last)
    {
        desk.Columns.Resize(last - first);
        for (var i = first; i < last; i++) desk.Columns.Set(i - first, model.Words[text.AsSpan()[desk.Ranges[i]]]);
    }

    private Token[] Tokens(Desk desk, int first)
    {
        var tokens = new Token[desk.Columns.Count];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = Token(desk.Columns, i, desk.Ranges[first + i]);
        return tokens;
    }

    private Token Token(SentenceColumns columns, int i, Range range)
    {
        var tag = columns.Tags[i];
        var lemma = model.Lemmatizer.Lemma(columns.Words[i], tag);
        var relation = columns.Relations[i] == 0 ? "ROOT" : model.Relations[columns.Relations[i] - 1];
        return new Token
        {
            Index = i,
            Start = range.Start.Value,
            End = range.End.Value,
            Text = columns.Words[i].Text,
            Lemma = lemma,
            Tag = model.Tags[tag - 1],
            PartOfSpeech = PartsOfSpeech.Of(model.Tags[tag - 1], lemma, relation),
            Head = columns.Heads[i],
            Relation = relation,
        };
    }

    // What one thread works with; kept for the next document.
    private sealed class Desk
    {
        public List<Range> Ranges { get; } = [];

        public SentenceColumns Columns { get; } = new();

        public ParserState State { get; } = new();
    }
}
