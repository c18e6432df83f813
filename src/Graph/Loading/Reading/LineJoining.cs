namespace Graph.Loading.Reading;

/// <summary>
/// Which line breaks of a text end a paragraph and which only wrap it. A line that was wrapped was full: the next line's first word
/// did not fit any more. Texts with one line per paragraph have lines far longer than any wrapping.
/// </summary>
internal sealed class LineJoining
{
    private const int WidestWrapping = 110;
    private const int NarrowestWrapping = 40;

    private readonly int width;

    private LineJoining(int width) => this.width = width;

    /// <summary>Whether the text is wrapped at some column at all.</summary>
    private bool IsWrapped => width > 0;

    public static LineJoining Of(IReadOnlyList<string> lines)
    {
        int[] lengths = [.. lines.Select(line => line.TrimEnd().Length).Where(length => length > 0).Order()];
        if (lengths.Length == 0) return new(0);
        // A few lines (addresses, tables) are longer than the column.
        var column = lengths[(lengths.Length - 1) * 97 / 100];
        return new(column is >= NarrowestWrapping and <= WidestWrapping ? column : 0);
    }

    /// <summary>The lines of one paragraph of a plain text as its true paragraphs.</summary>
    public IEnumerable<string> Paragraphs(IReadOnlyList<string> lines) => Joined(lines, WasFull);

    /// <summary>The lines of one paragraph of Markdown, where a line break alone means nothing: only a text that is not wrapped at all keeps them.</summary>
    public IEnumerable<string> MarkdownParagraphs(IReadOnlyList<string> lines) => Joined(lines, (line, _) => IsWrapped || !EndsSentence(line));

    private static IEnumerable<string> Joined(IReadOnlyList<string> lines, Func<string, string, bool> continues)
    {
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && Continues(lines[i - 1].TrimEnd(), lines[i], continues)) continue;
            yield return WhiteSpace.Fold(string.Join(' ', lines.Skip(start).Take(i - start)));
            start = i;
        }
    }

    private static bool Continues(string line, string rawNext, Func<string, string, bool> continues)
    {
        var next = rawNext.Trim();
        if (next.Length == 0 || line.Length == 0 || Turns.StartsAt(next)) return false;
        // "… on 5 May\n12. We" is no list.
        if (ListMarker.Find(next) is { } marker && (EndsSentence(line) || marker.Kind == ListMarkerKind.Bullet)) return false;
        // A heading that is wrapped stands further in from its second line on.
        var isIndented = rawNext.StartsWith(' ') && !line.StartsWith(' ') && !EndsSentence(line);
        return isIndented || continues(line, next);
    }

    private bool WasFull(string line, string next)
    {
        if (!IsWrapped) return false;
        var firstWord = next.IndexOf(' ') is var space and > 0 ? space : next.Length;
        return line.Length + 1 + firstWord > width || (char.IsLower(next[0]) && line.Length > width / 2);
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or ':' or ';' or '”' or '"' or ')' or '’';
}
