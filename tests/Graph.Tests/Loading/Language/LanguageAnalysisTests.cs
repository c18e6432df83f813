using System.Text;
using FsCheck.Xunit;
using Graph.Loading;
using Graph.Loading.Language;

namespace Graph.Tests.Loading.Language;

public class LanguageAnalysisTests
{
    private static readonly LanguageAnalysis Analysis = new();

    [Fact]
    public void Who_does_what_to_whom_stands_in_the_tree()
    {
        var sentence = Analysis.AnalyseParagraph("The United States provided weapons to Ukraine.").Single();
        var root = sentence[sentence.Root];

        Assert.Equal(("provided", "provide", "VBD", PartOfSpeech.Verb), (root.Text, root.Lemma, root.Tag, root.PartOfSpeech));
        Assert.Equal("States", Dependent(sentence, root, "nsubj").Text);
        Assert.Equal("weapons", Dependent(sentence, root, "dobj").Text);
    }

    [Fact]
    public void Reported_speech_hangs_on_its_verb()
    {
        var sentence = Analysis.AnalyseParagraph("The President said that the United States will support Ukraine.").Single();
        var said = sentence[sentence.Root];

        Assert.Equal("say", said.Lemma);
        Assert.Equal("support", Dependent(sentence, said, "ccomp").Lemma);
    }

    [Theory]
    [InlineData("Britain would lead the force, Macron said.")]
    [InlineData("“Britain would lead the force,” said Macron.")]
    [InlineData("Macron said Britain would lead the force.")]
    public void Who_says_it_is_told_from_who_does_it(string text)
    {
        var sentence = Analysis.AnalyseParagraph(text).Single();
        var said = sentence[sentence.Root];

        Assert.Equal("say", said.Lemma);
        Assert.Equal("Macron", Dependent(sentence, said, "nsubj").Text);
        Assert.Equal("Britain", Dependent(sentence, Dependent(sentence, said, "ccomp"), "nsubj").Text);
    }

    [Fact]
    public void A_headline_is_a_sentence()
    {
        var sentence = Analysis.AnalyseParagraph("US backs security guarantees for Ukraine").Single();

        Assert.Equal(("back", "VBZ"), (sentence[sentence.Root].Lemma, sentence[sentence.Root].Tag));
        Assert.Equal("guarantees", Dependent(sentence, sentence[sentence.Root], "dobj").Text);
    }

    [Fact]
    public void Conjuncts_are_the_same_from_each_of_them()
    {
        var sentence = Analysis.AnalyseParagraph("We work with Canada, Japan and Italy.").Single();
        var japan = sentence.Tokens.Single(token => token.Text == "Japan").Index;

        var names = sentence.Conjuncts(japan).Select(index => sentence[index].Text);

        Assert.Equal(["Canada", "Japan", "Italy"], names);
    }

    [Theory]
    [InlineData("5,000 troops", 0, "5,000")]
    [InlineData("They won't wait", 1, "will")]
    [InlineData("It's here", 1, "be")]
    [InlineData("They’ve agreed", 1, "have")]
    [InlineData("Emmanuel Macron spoke", 2, "speak")]
    [InlineData("The allies met", 1, "ally")]
    public void Lemmas_are_dictionary_forms(string text, int token, string lemma) => Assert.Equal(lemma, Analysis.AnalyseParagraph(text).Single()[token].Lemma);

    [Fact]
    public void A_sentence_never_crosses_a_block()
    {
        const string text = "Joint statement\n\nWe will help";
        var document = Document(text, new Block(BlockKind.Title, 0, 15), new Block(BlockKind.Paragraph, 17, text.Length));

        var analysed = Analysis.Analyse(document);

        Assert.Equal([0, 1], analysed.Sentences.Select(sentence => sentence.Block));
        Assert.Equal(["statement", "help"], analysed.Sentences.Select(sentence => sentence.Tokens[^1].Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(Analysis.AnalyseParagraph(text));

    [Property(MaxTest = 300)]
    public void Any_text_gives_trees(string? text) => AssertWellFormed(text ?? "");

    [Property(MaxTest = 100)]
    public void Any_order_of_words_and_marks_gives_trees(byte[] choices)
    {
        string[] parts = ["\"", "“", "Macron", "said", ".", ",", "...", "U.S.", "(", "would", "-", "n't", "’s", "5", "km", "\ud800", "e\u0301", "\u200b", "and", "to"];
        AssertWellFormed(string.Join("", choices.Select(choice => parts[choice % parts.Length] + (choice > 127 ? " " : ""))));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_letters_without_a_space_is_survived() => AssertWellFormed(new string('x', 100_000));

    [Theory]
    [InlineData(".")]
    [InlineData(")")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData(".)")]
    [InlineData("a.")]
    [InlineData("x-'s")]
    public void A_line_of_a_hundred_thousand_marks_is_survived(string marks) => AssertWellFormed($"a{string.Concat(Enumerable.Repeat(marks, 100_000 / marks.Length))} b");

    [Fact]
    public void An_endless_sentence_is_cut_into_bounded_ones()
    {
        var text = new StringBuilder().Insert(0, "word ", 100_000).ToString();

        var sentences = Analysis.AnalyseParagraph(text);

        Assert.True(sentences.Max(sentence => sentence.Tokens.Count) <= 400);
        Assert.Equal(100_000, sentences.Sum(sentence => sentence.Tokens.Count));
    }

    [Fact]
    public void Threads_share_the_model_and_get_the_same_trees()
    {
        const string text = "Germany and France will send troops, Macron said. “We agreed,” he added. The U.S. won't.";
        var alone = Describe(new LanguageAnalysis().AnalyseParagraph(text));

        var together = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => Describe(Analysis.AnalyseParagraph(text))).ToList();

        Assert.All(together, other => Assert.Equal(alone, other));
    }

    [Fact]
    public void The_model_is_read_once() => Assert.Same(LanguageModel.English, LanguageModel.English);

    [Fact]
    public void The_model_says_what_it_was_trained_on() => Assert.Contains("Trained on", new LanguageAnalysis().Provenance, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_model_is_refused_with_its_cure()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\u0005other"));

        var error = Assert.Throws<InvalidDataException>(() => LanguageModel.Read(stream));

        Assert.Contains("language train", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_written_and_read_again_is_the_same()
    {
        using MemoryStream first = new(), second = new();
        LanguageModel.English.Write(first);
        first.Position = 0;
        LanguageModel.Read(first).Write(second);

        Assert.True(first.ToArray().AsSpan().SequenceEqual(second.ToArray()));
    }

    private static void AssertWellFormed(string text)
    {
        var end = 0;
        foreach (var sentence in Analysis.AnalyseParagraph(text))
        {
            Assert.Single(sentence.Tokens, token => token.Head < 0);
            Assert.Equal(sentence.Tokens.Count, sentence.Subtree(sentence.Root).Count);
            foreach (var token in sentence.Tokens)
            {
                Assert.True(token.Start >= end, "tokens do not overlap");
                Assert.Equal(text[token.Start..token.End], token.Text);
                Assert.NotEmpty(token.Text);
                end = token.End;
            }
        }

        Assert.Equal(text.Count(letter => !char.IsWhiteSpace(letter)), Analysis.AnalyseParagraph(text).Sum(sentence => sentence.Tokens.Sum(token => token.Text.Length)));
    }

    private static string Describe(IEnumerable<Sentence> sentences) =>
        string.Join('\n', sentences.Select(sentence => string.Join(' ', sentence.Tokens.Select(token => $"{token}/{token.Lemma}/{token.Relation}/{token.Head}"))));

    private static Token Dependent(Sentence sentence, Token head, string relation) => sentence[sentence.Children(head.Index).Single(child => sentence[child].Relation == relation)];

    private static CleanDocument Document(string text, params Block[] blocks) => new() { Name = "test", ContentHash = "", Metadata = new DocumentMetadata(), Text = text, Blocks = blocks };
}
