using Graph.Model;

namespace Graph.Loading;

/// <summary>What of a source is the document itself. Every offset from here on counts UTF-16 code units into <see cref="Text"/>.</summary>
public sealed record CleanDocument
{
    /// <summary>The file, or the file and the entry in it, as the user would name it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the source's bytes, lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The blocks with an empty line between them; soft line breaks joined.</summary>
    public required string Text { get; init; }

    /// <summary>In the order of the text, without overlap. A sentence never crosses a block.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The items of a feed cluster: one document that lists others.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>What went, and why.</summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];
}

/// <summary>A title, paragraph, list item … of the text.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
public sealed record Block(BlockKind Kind, int Start, int End)
{
    /// <summary>How deep the list item stands, from 1; 0 for what is no list item.</summary>
    public int ListDepth { get; init; }
}

public enum BlockKind { Title, Heading, Paragraph, ListItem, BlockQuote, TableRow, FeedItem }

/// <param name="Block">Index into <see cref="CleanDocument.Blocks"/> of the item's headline.</param>
public sealed record FeedItem(string Title, string? Publisher, string? Url, int Block);

/// <param name="Reason">For example "cookie line", "caption", "share bar", "teaser", "repeated".</param>
public sealed record DroppedText(string Text, string Reason);

/// <summary>What the source says of itself; what it does not say is null.</summary>
public sealed record DocumentMetadata
{
    public string? Title { get; init; }

    public DocumentKind Kind { get; init; }

    /// <summary>Who published this page.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whose text it is, where the page is a repost.</summary>
    public string? OriginalPublisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Canonical address.</summary>
    public string? Url { get; init; }

    public PartialDate? PublishedAt { get; init; }

    public PartialDate? ModifiedAt { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string? Language { get; init; }
}
