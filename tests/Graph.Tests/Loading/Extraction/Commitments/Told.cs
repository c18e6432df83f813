using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Tests.Loading.Extraction.Commitments;

/// <summary>What extraction finds in a few paragraphs.</summary>
internal static class Told
{
    private static readonly LanguageAnalysis Language = new();

    public static IReadOnlyList<ExtractedCommitment> By(params string[] paragraphs) => In(DocumentKind.NewsArticle, null, paragraphs);

    /// <summary>In an official text under a title; "- " begins a list item.</summary>
    public static IReadOnlyList<ExtractedCommitment> In(DocumentKind kind, string? title, params string[] paragraphs) => Facts(kind, title, paragraphs).Commitments;

    public static DocumentFacts Facts(DocumentKind kind, string? title, params string[] paragraphs)
    {
        var (text, blocks) = ("", new List<Block>());
        foreach (var paragraph in title is null ? paragraphs : [title, .. paragraphs])
        {
            var isItem = paragraph.StartsWith("- ", StringComparison.Ordinal);
            var words = isItem ? paragraph[2..] : paragraph;
            if (text.Length > 0) text += "\n\n";
            var block = title is not null && blocks.Count == 0 ? BlockKind.Title : isItem ? BlockKind.ListItem : BlockKind.Paragraph;
            blocks.Add(new Block(block, text.Length, text.Length + words.Length) { ListDepth = isItem ? 1 : 0 });
            text += words;
        }

        return FactExtraction.Extract(Language.Analyse(new CleanDocument
        {
            Name = "told.txt",
            ContentHash = "0",
            Metadata = new DocumentMetadata { Title = title, Kind = kind, PublishedAt = PartialDate.Parse("2026-01-06") },
            Text = text,
            Blocks = blocks,
        }));
    }
}
