namespace Graph.Model;

/// <summary>A piece of a document's text: W3C Web Annotation's text quote selector and text position selector in one.</summary>
public sealed record Passage : Node
{
    /// <summary>The words themselves: <c>document.Text[Start..End]</c>.</summary>
    public required string Exact { get; init; }

    /// <summary>Up to 32 code units before.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Up to 32 code units after.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>UTF-16 code units from the start of the document's text.</summary>
    public int Start { get; init; }

    /// <summary>Exclusive.</summary>
    public int End { get; init; }

    public int SentenceIndex { get; init; }
}
