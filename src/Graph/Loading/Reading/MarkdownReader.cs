using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Graph.Loading.Reading;

/// <summary>Markdown: Markdig's tree as blocks.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="UnreadableDocumentException">Nested deeper than Markdig goes.</exception>
    public static IReadOnlyList<SourceBlock> Read(string name, string text, ReadingOptions options)
    {
        var joining = LineJoining.Of(text.ReplaceLineEndings("\n").Split('\n'));
        var blocks = new List<SourceBlock>();
        try
        {
            foreach (var block in Markdown.Parse(text, Pipeline)) Add(block, 0);
        }
        catch (ArgumentException error) when (error.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableDocumentException(name, $"Its Markdown is nested too deeply to be prose: {error.Message}", error);
        }
        return blocks;

        void Add(Markdig.Syntax.Block block, int depth)
        {
            switch (block)
            {
                case HtmlBlock html: blocks.AddRange(HtmlReader.Fragment(name, html.Lines.ToString(), options)); break;
                case Table table: blocks.AddRange(table.OfType<TableRow>().Select(Row).Where(row => row.Text.Length > 0)); break;
                case HeadingBlock heading: blocks.AddRange(MarkdownInlines.Paragraphs(heading.Inline, joining).Select(each => each with { Kind = IsLong(each.Text) ? BlockKind.Paragraph : BlockKind.Heading })); break;
                case ListItemBlock item: foreach (var child in item) Add(child, depth + 1); break;
                case ParagraphBlock paragraph: blocks.AddRange(MarkdownInlines.Paragraphs(paragraph.Inline, joining).Select(each => Placed(each, paragraph, depth))); break;
                case CodeBlock code: blocks.AddRange(PlainTextReader.Read(code.Lines.ToString())); break;
                case ContainerBlock container: foreach (var child in container) Add(child, depth); break;
            }
        }
    }

    // A wrapped paragraph before a line of dashes is a heading to Markdown, and to nobody else.
    private static bool IsLong(string text) => text.AsSpan().Count(' ') > 25;

    private static SourceBlock Placed(SourceBlock block, ParagraphBlock paragraph, int depth)
    {
        if (depth > 0) return block with { Kind = BlockKind.ListItem, ListDepth = depth };
        if (paragraph.Parent is QuoteBlock) return block with { Kind = BlockKind.BlockQuote };
        // Lists that Markdown does not see: "(a) …", "• …".
        if (ListMarker.Find(block.Text) is { } marker) return block with { Kind = BlockKind.ListItem, ListDepth = 1, Text = block.Text[marker.Length..] };
        return block;
    }

    private static SourceBlock Row(TableRow row) =>
        new(BlockKind.TableRow, string.Join(" | ", row.OfType<TableCell>().Select(cell => string.Join(' ', cell.Descendants<ParagraphBlock>().Select(each => MarkdownInlines.Text(each.Inline))).Trim()).Where(cell => cell.Length > 0)));

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes();
        // Prose indented by four spaces (transcripts, letters) is no code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
