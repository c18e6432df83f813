using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Extraction.Actors;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Tests.Loading.Extraction.Actors;

/// <summary>A text as the extractors get it: paragraphs by line, the first a title where it begins with "# ".</summary>
internal static class TextReading
{
    private static readonly LanguageAnalysis Language = new();

    public static AnalysedDocument Of(string text, string date = "2026-01-07")
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            var isTitle = text.AsSpan(start).StartsWith("# ", StringComparison.Ordinal);
            if (end > start) blocks.Add(new Block(isTitle ? BlockKind.Title : BlockKind.Paragraph, isTitle ? start + 2 : start, end));
            start = end + 1;
        }

        return Language.Analyse(new CleanDocument
        {
            Name = "test.txt",
            ContentHash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
            Metadata = new DocumentMetadata { PublishedAt = PartialDate.Parse(date) },
            Text = text,
            Blocks = blocks,
        });
    }

    public static ActorsOfText Actors(string text, string date = "2026-01-07") => ActorExtraction.Find(Of(text, date));

    /// <summary>Names of the persons found, sorted.</summary>
    public static string Persons(string text, string date = "2026-01-07") => Names<Person>(text, date);

    public static string States(string text) => string.Join(", ", Actors(text).All.Select(actor => actor.Actor).OfType<State>().Select(state => state.Iso3).Order(StringComparer.Ordinal));

    public static string Organisations(string text) => Names<Organisation>(text, "2026-01-07");

    /// <summary>Whom the words mean: ids of the mentions whose head word is this one, in the order of the text.</summary>
    public static string Meant(string text, string word)
    {
        var read = Of(text);
        var mentions = ActorExtraction.Find(read).All.SelectMany(actor => actor.Mentions).Where(mention => read.Sentences[mention.Sentence][mention.Head].Text == word);
        return string.Join(", ", mentions.OrderBy(mention => mention.Start).ThenBy(mention => mention.ActorId, StringComparer.Ordinal).Select(mention => mention.ActorId).Distinct());
    }

    private static string Names<T>(string text, string date)
        where T : Actor => string.Join(", ", Actors(text, date).All.Select(actor => actor.Actor).OfType<T>().Select(actor => actor.Name).Order(StringComparer.Ordinal));
}
