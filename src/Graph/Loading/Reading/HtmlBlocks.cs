using System.Text;
using AngleSharp.Dom;

namespace Graph.Loading.Reading;

/// <summary>Walks a page's tree and cuts it into blocks where its elements do.</summary>
internal sealed class HtmlBlocks(IElement body)
{
    private static readonly HashSet<string> Unseen = ["script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "video", "audio", "select", "textarea", "input", "math", "head", "dialog"];
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr", "big"];

    private readonly List<SourceBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly List<SourceLink> links = [];
    private readonly int whole = Math.Max(1, body.TextContent.Length);
    private int linked;

    public IReadOnlyList<SourceBlock> Read()
    {
        Walk(body, new(BlockKind.Paragraph, 0, null, false));
        Flush(new(BlockKind.Paragraph, 0, null, false));
        return blocks;
    }

    /// <param name="Furniture">Why this part of the page is no text.</param>
    private sealed record Place(BlockKind Kind, int ListDepth, string? Furniture, bool InLink);

    // Depth is bounded before the page is parsed.
    private void Walk(INode parent, Place place)
    {
        foreach (var child in parent.ChildNodes)
            if (child is IText words) Append(words.Data, place.InLink);
            else if (child is IElement element && !Unseen.Contains(element.LocalName) && !IsHidden(element)) Enter(element, place);
    }

    private void Enter(IElement element, Place place)
    {
        switch (element.LocalName)
        {
            case "br": BreakLine(place); break;
            case "hr": Flush(place); break;
            case "a": Link(element, place); break;
            case "tr" when IsData(element): Row(element, place); break;
            case var name when Inline.Contains(name) && HtmlFurniture.ReasonOf(element, whole) is null: Walk(element, place); break;
            default: Block(element, place); break;
        }
    }

    private void Block(IElement element, Place place)
    {
        Flush(place);
        var inner = place with { Furniture = place.Furniture ?? HtmlFurniture.ReasonOf(element, whole), Kind = KindOf(element, place), ListDepth = place.ListDepth + (element.LocalName is "ul" or "ol" ? 1 : 0) };
        Walk(element, inner);
        Flush(inner);
    }

    private static BlockKind KindOf(IElement element, Place place) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" => BlockKind.ListItem,
        "blockquote" => BlockKind.BlockQuote,
        _ => place.Kind,
    };

    private void Link(IElement element, Place place)
    {
        var start = text.Length;
        Walk(element, place with { InLink = true });
        // A link around whole blocks has flushed what it held.
        if (element.GetAttribute("href") is { Length: > 0 } url && text.Length > start) links.Add(new(url, WhiteSpace.Fold(text.ToString(start, text.Length - start))));
    }

    private void Append(string words, bool inLink)
    {
        text.Append(words);
        if (inLink) linked += words.Length;
    }

    // Where a sentence ends at a line break, so does the paragraph; an address or a wrapped line goes on.
    private void BreakLine(Place place)
    {
        var line = text.ToString().AsSpan().TrimEnd();
        if (line.Length > 0 && line[^1] is '.' or '!' or '?' or ':' or ';' or '”' or '"') Flush(place);
        else text.Append(' ');
    }

    private void Row(IElement row, Place place)
    {
        Flush(place);
        var cells = row.Children.Select(cell => WhiteSpace.Fold(cell.TextContent)).Where(cell => cell.Length > 0);
        text.AppendJoin(" | ", cells);
        Flush(place with { Kind = BlockKind.TableRow });
    }

    // Tables that lay out a page hold paragraphs or other tables.
    private static bool IsData(IElement row) => row.Children.Length > 1 && row.QuerySelector("p, div, table, ul, ol, h1, h2, h3, form") is null;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" && element.LocalName is not "span"
        || element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private void Flush(Place place)
    {
        var folded = WhiteSpace.Fold(text.ToString());
        if (folded.Length > 0)
            blocks.Add(new(place.Kind, folded)
            {
                ListDepth = place.Kind == BlockKind.ListItem ? Math.Max(1, place.ListDepth) : 0,
                LinkShare = Math.Min(1, (double)linked / text.Length),
                Link = links.Count == 1 ? links[0] : null,
                Furniture = place.Furniture,
            });
        text.Clear();
        links.Clear();
        linked = 0;
    }
}
