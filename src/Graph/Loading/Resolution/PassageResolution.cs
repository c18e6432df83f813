using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>A piece of evidence as a node, with the words around it, by which annotation tools find it again in a changed text.</summary>
internal static class PassageResolution
{
    private const int Around = 32;

    public static Passage Resolve(Document document, string text, Evidence evidence) => new()
    {
        Id = $"Passage:{ContentKey.Of(document.Id, document.Version, $"{evidence.Start}-{evidence.End}")}",
        Exact = evidence.Quote,
        Prefix = Prefix(text, evidence.Start),
        Suffix = Suffix(text, evidence.End),
        Start = evidence.Start,
        End = evidence.End,
        SentenceIndex = evidence.Sentence,
    };

    private static string Prefix(string text, int start)
    {
        var from = Math.Max(0, start - Around);
        if (from < start && char.IsLowSurrogate(text[from])) from++;
        return text[from..start];
    }

    private static string Suffix(string text, int end)
    {
        var to = Math.Min(text.Length, end + Around);
        if (to > end && char.IsHighSurrogate(text[to - 1])) to--;
        return text[end..to];
    }
}
