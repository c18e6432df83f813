using AngleSharp.Html.Parser;

namespace Graph.Loading.Reading;

/// <summary>HTML: the page's blocks in their order; what the page itself marks as furniture, or Readability leaves out, says so.</summary>
internal static class HtmlReader
{
    /// <exception cref="UnreadableDocumentException">Nested too deeply, or cut off.</exception>
    public static (DocumentMetadata Declared, IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<string> Tags) Read(string name, string html, ReadingOptions options)
    {
        Check(name, html, options);
        using var page = new HtmlParser().ParseDocument(html);
        var declared = HtmlMetadata.Of(page);
        var blocks = page.Body is null ? [] : new HtmlBlocks(page.Body).Read();
        return (declared, ArticleOfPage.Mark(blocks, html, declared.Url), HtmlMetadata.Tags(page));
    }

    /// <summary>A piece of HTML inside Markdown or plain text: all of it is meant as text.</summary>
    public static IReadOnlyList<SourceBlock> Fragment(string name, string html, ReadingOptions options)
    {
        if (HtmlNesting.DeepestOf(html) > options.MaximumNesting) throw TooDeep(name, options);
        using var page = new HtmlParser().ParseDocument(html);
        return page.Body is null ? [] : new HtmlBlocks(page.Body).Read();
    }

    private static void Check(string name, string html, ReadingOptions options)
    {
        if (HtmlNesting.DeepestOf(html) > options.MaximumNesting) throw TooDeep(name, options);
        if (EndsInsideTag(html)) throw new UnreadableDocumentException(name, "The page ends inside a tag: it has been cut off. Fetch it again.");
    }

    private static UnreadableDocumentException TooDeep(string name, ReadingOptions options) =>
        new(name, $"Its elements are nested more than {options.MaximumNesting} deep. No browser shows such a page; save its text instead.");

    private static bool EndsInsideTag(string html)
    {
        var open = html.LastIndexOf('<');
        return open >= 0 && open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!') && html.IndexOf('>', open) < 0;
    }
}
