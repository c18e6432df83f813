using System.Text;

namespace Graph.Loading.Cleaning;

/// <summary>The blocks that stay, one after the other, with their places in the text.</summary>
internal sealed class CleanText
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    public static CleanDocument Of(Draft draft)
    {
        var written = new CleanText();
        if (draft.Metadata.Title is { } title) written.Add(BlockKind.Title, title);
        foreach (var block in draft.Kept.Where(block => block != draft.Title)) written.Add(block.Source.Kind, block.Text, block.Source.ListDepth);
        return written.Document(draft.Source, draft.Metadata) with
        {
            Dropped = [.. draft.Blocks.SelectMany(Dropped)],
        };
    }

    public int Add(BlockKind kind, string words, int listDepth = 0)
    {
        if (text.Length > 0) text.Append("\n\n");
        blocks.Add(new(kind, text.Length, text.Length + words.Length) { ListDepth = listDepth });
        text.Append(words);
        return blocks.Count - 1;
    }

    public CleanDocument Document(Reading.SourceDocument source, DocumentMetadata metadata) =>
        new() { Name = source.Name, ContentHash = source.ContentHash, Metadata = metadata, Text = text.ToString(), Blocks = blocks };

    private static IEnumerable<DroppedText> Dropped(DraftBlock block) =>
        block.Reason is { } reason ? [new(block.Text, reason)] : block.Cut is { } cut ? [cut] : [];
}
