using System.Text.RegularExpressions;
using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

/// <summary>What neither front matter nor the page's head say, as far as the text says it. What it does not say stays unknown.</summary>
internal static partial class TextMetadata
{
    public static void Complete(Draft draft)
    {
        var known = draft.Metadata;
        var publisher = known.Publisher ?? Publishers.OfAddress(known.Url) ?? CopyrightHolder(draft);
        var original = known.OriginalPublisher ?? Original(draft);
        var first = draft.Kept.FirstOrDefault(block => block != draft.Title && block.Words > 12);
        draft.Metadata = known with
        {
            Publisher = publisher,
            OriginalPublisher = original is not null && publisher is not null && WordKey.Of(original) == WordKey.Of(publisher) ? null : original,
            PublishedAt = known.PublishedAt ?? (first is null ? null : Dateline(first.Text) ?? WrittenDates.AtStart(first.Text)),
            Language = known.Language ?? TextLanguage.Of(string.Join(' ', draft.Kept.Select(block => block.Text).Take(20))),
            Kind = DocumentKinds.Of(draft),
        };
    }

    private static string? CopyrightHolder(Draft draft) => draft.Blocks.Where(block => block.Reason is "footer").Select(block => Boilerplate.CopyrightHolder(block.Text)).FirstOrDefault(name => name is not null);

    private static string? Original(Draft draft)
    {
        var footer = draft.Blocks.Where(block => block.Reason is "feed footer").Select(block => Boilerplate.OriginalPublisher(block.Text)).FirstOrDefault(name => name is not null);
        if (footer is not null) return Publishers.FullName(footer);
        var agency = draft.Kept.Take(6).Select(block => Agency().Match(block.Text)).FirstOrDefault(match => match.Success);
        return agency is null ? null : Publishers.FullName(agency.Groups["agency"].Value);
    }

    private static Model.PartialDate? Dateline(string text) => Place().Match(text) is { Success: true } match ? WrittenDates.Find(match.Value) : null;

    // "PARIS, Jan. 6, 2026 (Reuters) –", "Kyiv, 6 January 2026 —"
    [GeneratedRegex(@"^\p{Lu}[\p{L}. ]{2,30},[^–—]{4,40}\d{4}[^–—-]{0,20}\s?[–—-]")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}., /\d]{2,50}\s)?\((?<agency>Reuters|AP|AFP|dpa|Xinhua|TASS|Interfax|EFE|ANSA|Anadolu|Bloomberg|UPI|CNN|RFE/RL)\)\s*[-–—]")]
    private static partial Regex Agency();
}
