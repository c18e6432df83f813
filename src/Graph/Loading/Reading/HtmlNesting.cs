namespace Graph.Loading.Reading;

/// <summary>How deep the elements of a page nest, told from its text: a tree 100,000 deep costs a parser minutes and a recursion its stack.</summary>
internal static class HtmlNesting
{
    // Elements that nest only when they are closed one by one; <p>, <li>, <td> end each other.
    private static readonly HashSet<string> Nesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "div", "span", "b", "i", "u", "em", "strong", "font", "a", "table", "ul", "ol", "dl", "blockquote", "section", "article", "aside", "nav", "header", "footer",
        "main", "figure", "form", "fieldset", "details", "center", "small", "big", "sup", "sub", "code", "pre", "label", "button", "svg", "g", "math", "object", "template", "select", "ins", "del", "q", "cite", "s", "tt",
    };

    public static int DeepestOf(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            html = html[(at + 1)..];
            var isEnd = html[0] == '/';
            var name = Name(isEnd ? html[1..] : html);
            if (!Nesting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) { }
            else if (isEnd) depth = Math.Max(0, depth - 1);
            else deepest = Math.Max(deepest, ++depth);
            at = html.IndexOf('<');
        }
        return deepest;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
