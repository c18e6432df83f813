using Graph.Loading;
using Graph.Loading.Extraction.Speech;

namespace Graph.Tests.Loading.Extraction.Speech;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said: \"We will help.\" Then he left.", "We will help.")]
    [InlineData("“We will help,” he said.", "We will help,")]
    [InlineData("‘We will help the allies’ friends,’ he said.", "We will help the allies’ friends,")]
    [InlineData("“They call it a ‘red line’ here,” he said.", "They call it a ‘red line’ here,")]
    [InlineData("“He told me: “go home” and left,” she said.", "He told me: “go home” and left,")]
    public void A_quotation_is_what_stands_between_its_own_marks(string paragraph, string quoted) => Assert.Equal([quoted], Quoted(paragraph));

    [Fact]
    public void An_unclosed_quotation_ends_with_its_paragraph_and_says_so()
    {
        var document = Document("“We will help.", "“We will stay,” he said.");

        var quotations = QuotationFinder.Find(document);

        Assert.Equal([(0, false), (1, true)], quotations.Select(quotation => (quotation.Block, quotation.IsClosed)));
    }

    [Fact]
    public void Inches_and_apostrophes_open_nothing() => Assert.Empty(Quoted("The 5\" gun isn’t the allies’ first, it’s the ’90s model."));

    private static IEnumerable<string> Quoted(string paragraph) =>
        QuotationFinder.Find(Document(paragraph)).Select(quotation => paragraph[quotation.Start..quotation.End]);

    private static CleanDocument Document(params string[] paragraphs)
    {
        var (text, blocks) = (string.Join("\n\n", paragraphs), new List<Block>());
        foreach (var paragraph in paragraphs)
        {
            var start = blocks.Count == 0 ? 0 : blocks[^1].End + 2;
            blocks.Add(new Block(BlockKind.Paragraph, start, start + paragraph.Length));
        }

        return new CleanDocument { Name = "a.txt", ContentHash = "0", Metadata = new DocumentMetadata(), Text = text, Blocks = blocks };
    }
}
