namespace Graph.Loading.Reading;

/// <summary>How deep the elements of a page nest, told from its text: a tree 100,000 deep costs a parser minutes and a recursion its stack.</summary>
internal static class HtmlNesting
{
    // Elements without content, and those that the next of their kind ends: a thousand unclosed <p> are no depth.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "option", "optgroup", "rp", "rt", "path", "use", "rect", "circle",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript" };

    public static int DeepestOf(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            var isEnd = html[0] == '/';
            var name = Name(isEnd ? html[1..] : html);
            if (html.StartsWith("!--")) html = After(html, "-->");
            else if (name.IsEmpty || Has(Flat, name)) continue;
            else if (Has(Raw, name)) html = isEnd ? html : After(html, $"</{name}");
            else if (isEnd) depth = Math.Max(0, depth - 1);
            else deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    private static bool Has(HashSet<string> names, ReadOnlySpan<char> name) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end) =>
        html.IndexOf(end, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? html[(at + end.Length)..] : [];

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || (length > 0 && text[length] == '-'))) length++;
        return text[..length];
    }
}
