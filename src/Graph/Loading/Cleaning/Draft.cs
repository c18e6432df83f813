using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

/// <summary>The document while it is cleaned: every block of the source, with the reason it goes, if it goes.</summary>
internal sealed class Draft(SourceDocument source)
{
    public SourceDocument Source { get; } = source;

    public IReadOnlyList<DraftBlock> Blocks { get; } = [.. source.Blocks.Select(block => new DraftBlock(block))];

    public DocumentMetadata Metadata { get; set; } = source.Declared;

    /// <summary>The block that is the document's title; null while none is found.</summary>
    public DraftBlock? Title { get; set; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<DraftBlock> Kept => [.. Blocks.Where(block => block.Reason is null)];
}
