namespace Graph.Loading.Reading;

/// <summary>A block as the format gives it: white space folded, mark-up gone, nothing judged but what the format itself says.</summary>
public sealed record SourceBlock(BlockKind Kind, string Text)
{
    /// <summary>How deep the list item stands, from 1; 0 for what is no list item.</summary>
    public int ListDepth { get; init; }

    /// <summary>Share of the text's characters that are links, 0 to 1.</summary>
    public double LinkShare { get; init; }

    /// <summary>The only link of the block.</summary>
    public SourceLink? Link { get; init; }

    /// <summary>What the format says this is, where it says that it is not the text: "navigation", "caption" …</summary>
    public string? Furniture { get; init; }
}

/// <param name="Text">The words of the link; the rest of the block stands outside.</param>
public sealed record SourceLink(string Url, string Text);
