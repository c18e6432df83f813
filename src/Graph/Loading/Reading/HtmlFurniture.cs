using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Graph.Loading.Reading;

/// <summary>What a page says of its own parts: elements, roles, and the words of classes and ids.</summary>
internal static partial class HtmlFurniture
{
    // A class like "with-sidebar" on a part that holds most of the page says nothing about the part.
    private const double LargestFurniture = 0.5;

    private static readonly Dictionary<string, string> ByWord = Words(
        ("navigation", "nav navbar menu breadcrumb breadcrumbs pagination pager skip skiplink toolbar"),
        ("share bar", "share sharing sharebar social addthis sharedaddy addtoany likes"),
        ("cookie line", "cookie cookies consent gdpr onetrust"),
        ("teaser", "related recommended recommendation recommendations teaser teasers trending mostread popular outbrain taboola readmore morestories alsolike"),
        ("comments", "comment comments disqus respond"),
        ("advertisement", "advert advertisement ad ads adslot sponsored promo promotion newsletter subscribe subscription signup paywall donate"),
        ("author box", "authorbox authorbio bio aboutauthor"),
        ("caption", "caption figcaption imagecaption photocredit credit"),
        ("footer", "copyright colophon"));

    /// <returns>Null for what may be text.</returns>
    public static string? ReasonOf(IElement element, int whole)
    {
        if (element.LocalName is "body" or "main" or "article" or "html") return null;
        var reason = OfElement(element) ?? OfRole(element) ?? OfWords(element);
        return reason is not null && element.TextContent.Length > whole * LargestFurniture ? null : reason;
    }

    private static string? OfElement(IElement element) => element.LocalName switch
    {
        "nav" or "menu" => "navigation",
        "aside" => "sidebar",
        "figure" or "figcaption" => "caption",
        "button" or "form" => "page control",
        "header" when !IsInArticle(element) => "site header",
        "footer" => "footer",
        _ => null,
    };

    private static string? OfRole(IElement element) => element.GetAttribute("role") switch
    {
        "navigation" or "menu" or "menubar" => "navigation",
        "banner" => "site header",
        "contentinfo" => "footer",
        "complementary" => "sidebar",
        "search" or "button" => "page control",
        _ => null,
    };

    private static string? OfWords(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        if (names.Length == 1) return null;
        foreach (Match word in Word().Matches(names))
            if (ByWord.TryGetValue(word.Value.Replace("-", "").Replace("_", "").ToLowerInvariant(), out var whole)) return whole;
        foreach (Match part in Part().Matches(names))
            if (ByWord.TryGetValue(part.Value.ToLowerInvariant(), out var reason)) return reason;
        return null;
    }

    private static bool IsInArticle(IElement element) => element.Closest("article, main") is not null;

    private static Dictionary<string, string> Words(params (string Reason, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Reason))).ToDictionary(pair => pair.word, pair => pair.Reason);

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();

    // "post-share-bar", "shareBar" → its parts.
    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+")]
    private static partial Regex Part();
}
