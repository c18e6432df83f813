using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>A file's documents. What it is decides its content; the extension only where the content does not.</summary>
public sealed partial class DocumentReading(ReadingOptions options)
{
    public DocumentReading() : this(new ReadingOptions()) { }

    /// <exception cref="UnreadableDocumentException">The file is no document that can be read; the message tells why.</exception>
    public async IAsyncEnumerable<SourceDocument> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        var file = await OpenAsync(path, cancel);
        foreach (var document in Read(file)) yield return document;
    }

    /// <summary>The file's bytes and hash, so that a known file need not be parsed.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read; the message tells why.</exception>
    public Task<SourceFile> OpenAsync(string path, CancellationToken cancel) => SourceFile.OpenAsync(path, options, cancel);

    /// <exception cref="UnreadableDocumentException">The bytes are no document; the message tells why.</exception>
    public IReadOnlyList<SourceDocument> Read(SourceFile file)
    {
        var text = TextDecoding.Decode(file);
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableDocumentException(file.Name, "There is no text in it.");
        var document = Looks(file, text) == Format.Html ? Page(file, text) : Prose(file, text);
        Check(document);
        return [document];
    }

    private enum Format { PlainText, Markdown, Html }

    private SourceDocument Page(SourceFile file, string html)
    {
        var (declared, blocks, tags) = HtmlReader.Read(file.Name, html, options);
        return new(file.Name, file.ContentHash, declared, blocks) { Tags = tags };
    }

    private SourceDocument Prose(SourceFile file, string text)
    {
        var (matter, body) = FrontMatter.Split(file.Name, text);
        var format = matter is not null ? Format.Markdown : Looks(file, body);
        if (HasEndlessLine(body)) throw EndlessLine(file.Name);
        var blocks = format == Format.Markdown ? MarkdownReader.Read(file.Name, body, options) : PlainTextReader.Read(body);
        return new(file.Name, file.ContentHash, matter is null ? new() : FrontMatterMetadata.Of(matter), blocks) { Tags = matter?.All("tags", "tag", "categories", "category", "section", "type") ?? [] };
    }

    private static Format Looks(SourceFile file, string text)
    {
        if (Page().IsMatch(text)) return Format.Html;
        return Path.GetExtension(file.Name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => Format.Html,
            ".md" or ".markdown" => Format.Markdown,
            _ => Markup().IsMatch(text) ? Format.Markdown : Format.PlainText,
        };
    }

    private void Check(SourceDocument document)
    {
        if (document.Blocks.Count == 0 && document.Declared.Title is null) throw new UnreadableDocumentException(document.Name, "There is no text in it.");
        if (document.Blocks.Any(block => block.Text.Length > options.MaximumBlockLength)) throw EndlessLine(document.Name);
    }

    private bool HasEndlessLine(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
            if (line.Length > options.MaximumBlockLength) return true;
        return false;
    }

    private UnreadableDocumentException EndlessLine(string name) =>
        new(name, $"It has a paragraph of more than {options.MaximumBlockLength:N0} characters. That is no prose; break it into its paragraphs.");

    [GeneratedRegex(@"\A\s*(<\?xml\b[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Page();

    // Headings, links and emphasis of Markdown in a file of another name.
    [GeneratedRegex(@"^#{1,4} \S|\]\(https?://|^\*\*[^*\n]+\*\*\s*$", RegexOptions.Multiline)]
    private static partial Regex Markup();
}
