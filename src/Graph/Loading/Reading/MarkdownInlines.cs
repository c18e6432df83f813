using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Graph.Loading.Reading;

/// <summary>The words of a Markdown paragraph without their mark-up.</summary>
internal static class MarkdownInlines
{
    // White space like any other once the paragraph is folded.
    private const char HardBreak = '\v';

    /// <summary>A line break that the author forced ends a paragraph, unless the sentence plainly goes on.</summary>
    public static IEnumerable<SourceBlock> Paragraphs(ContainerInline? inline, LineJoining joining)
    {
        var text = new StringBuilder();
        var linked = 0;
        var links = new List<SourceLink>();
        Append(inline, text, links, ref linked);
        var share = text.Length == 0 ? 0 : (double)linked / text.Length;
        var isHeading = inline is { FirstChild: EmphasisInline { DelimiterCount: >= 2 } only } && only.NextSibling is null;
        foreach (var paragraph in Split(text.ToString(), joining))
            yield return new(isHeading && PlainTextReader.IsHeading(paragraph) ? BlockKind.Heading : BlockKind.Paragraph, paragraph) { LinkShare = share, Link = links.Count == 1 ? links[0] : null };
    }

    public static string Text(ContainerInline? inline)
    {
        var (text, linked) = (new StringBuilder(), 0);
        Append(inline, text, [], ref linked);
        return WhiteSpace.Fold(text.ToString());
    }

    private static IEnumerable<string> Split(string text, LineJoining joining)
    {
        foreach (var part in HardParts(text))
            foreach (var paragraph in joining.MarkdownParagraphs(part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
                if (paragraph.Length > 0) yield return paragraph;
    }

    private static IEnumerable<string> HardParts(string text)
    {
        var start = 0;
        for (var at = text.IndexOf(HardBreak); at >= 0; at = text.IndexOf(HardBreak, at + 1))
        {
            if (text.AsSpan(at + 1).TrimStart() is var rest && (rest.IsEmpty || char.IsLower(rest[0]))) continue;
            yield return text[start..at];
            start = at + 1;
        }
        yield return text[start..];
    }

    private static void Append(ContainerInline? container, StringBuilder text, List<SourceLink> links, ref int linked)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline address: text.Append(address.Url); break;
                case LineBreakInline line: text.Append(line.IsHard ? HardBreak : '\n'); break;
                case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }: text.Append(HardBreak); break;
                case HtmlInline or FootnoteLink or LinkInline { IsImage: true }: break;
                case LinkInline link: AppendLink(link, text, links, ref linked); break;
                case ContainerInline inner: Append(inner, text, links, ref linked); break;
            }
    }

    private static void AppendLink(LinkInline link, StringBuilder text, List<SourceLink> links, ref int linked)
    {
        var (start, inner) = (text.Length, 0);
        Append(link, text, [], ref inner);
        linked += text.Length - start;
        if (link.Url is { Length: > 0 } url) links.Add(new(url, WhiteSpace.Fold(text.ToString(start, text.Length - start))));
    }
}
