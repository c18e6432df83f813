using System.Text.RegularExpressions;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>Publishers as actors: those of a feed's items and of a repost, and the document's own where its text names it.</summary>
internal static class PublishersInText
{
    public static void Add(CleanDocument document, ActorBook book)
    {
        foreach (var name in Names(document).OfType<string>().Distinct()) book.EnsureNamed(Of(name));
    }

    private static Organisation Of(string name) =>
        Gazetteer.Shared.OrganisationNamed(name)?.ToActor() ?? new Organisation { Id = "Organisation:" + ReadableKey.Of(name), Name = name.Trim(), Kind = "media" };

    private static IEnumerable<string?> Names(CleanDocument document)
    {
        foreach (var item in document.Items) yield return item.Publisher;
        var about = document.Metadata;
        yield return about.OriginalPublisher;
        if (about.Publisher is { } publisher && document.Items.Count == 0 && (about.OriginalPublisher is not null || IsNamed(document, publisher))) yield return publisher;
    }

    // In an address the name is no word of the text.
    private static bool IsNamed(CleanDocument document, string publisher)
    {
        var name = new Regex($@"(?<![\w./@]){Regex.Escape(publisher)}(?![\w/@])(?!\.\w)", RegexOptions.None, TimeSpan.FromSeconds(1));
        return name.IsMatch(document.Text) || document.Dropped.Any(dropped => name.IsMatch(dropped.Text));
    }
}
