using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>The document's title: declared, or the line at the top that reads like one.</summary>
internal static partial class Titles
{
    // Site names, dates and sections stand above a title, never many.
    private const int Deepest = 16;
    private const int LongestTitle = 45;

    public static void Find(Draft draft)
    {
        var declared = WithoutPublisher(draft.Metadata.Title, [draft.Metadata.Publisher, Publishers.OfAddress(draft.Metadata.Url)]);
        draft.Title = declared is null ? FindInText(draft) : draft.Kept.Take(Deepest).FirstOrDefault(block => block.Key == WordKey.Of(declared));
        draft.Metadata = draft.Metadata with { Title = declared ?? draft.Title?.Text };
    }

    /// <summary>The title stands once, at the top.</summary>
    public static void DropRepeated(Draft draft)
    {
        if (draft.Metadata.Title is not { } title) return;
        var key = WordKey.Of(title);
        foreach (var block in draft.Kept.Where(block => block != draft.Title && block.Key == key)) block.Drop("repeated headline");
    }

    /// <summary>"Headline - example.org", "Headline | The Example" → "Headline": only a name that is known to be the publisher's, or an address.</summary>
    public static string? WithoutPublisher(string? title, IReadOnlyList<string?> publishers)
    {
        if (title is null) return null;
        var match = Suffix().Match(title);
        if (!match.Success) return title;
        var name = match.Groups["name"].Value;
        var isPublisher = HostName().IsMatch(name) || Publishers.IsKnown(name) || publishers.OfType<string>().Any(publisher => WordKey.Of(publisher) == WordKey.Of(name));
        return isPublisher ? WithoutPublisher(match.Groups["title"].Value.Trim(), publishers) : title;
    }

    private static DraftBlock? FindInText(Draft draft)
    {
        var top = draft.Kept.TakeWhile(block => !IsBody(block)).Take(Deepest).Where(IsTitleLike).ToList();
        if (draft.Kept.All(block => top.Contains(block))) return null;
        return top.Select((block, place) => (block, score: Score(block, draft) - place * 0.1)).Where(each => each.score > 0).OrderByDescending(each => each.score).FirstOrDefault().block;
    }

    private static double Score(DraftBlock block, Draft draft)
    {
        var isNamed = DocumentKinds.NamesInstrument(block.Text);
        if (block.Words < 3 && !isNamed) return 0;
        var repeated = block.Words >= 4 && draft.Kept.Count(other => other.Key == block.Key) > 1;
        return 1 + (block.Words >= 4 ? 1 : 0) + (isNamed ? 1.5 : 0) + (repeated ? 1 : 0);
    }

    private static bool IsBody(DraftBlock block) =>
        block.Source.ListDepth > 0 || block.Words > LongestTitle || (block.Words > 6 && Boilerplate.EndsSentence(block.Text) && !block.Text.EndsWith('?') && !block.Text.EndsWith('!'))
        || (Reading.Turns.StartsAt(block.Text) && !DocumentKinds.NamesInstrument(block.Text));

    private static bool IsTitleLike(DraftBlock block) =>
        block.Text.Length > 2 && !block.Text.EndsWith(',') && !block.Text.EndsWith(':') && !char.IsLower(block.Text[0]) && Reading.WrittenDates.OfLine(block.Text) is null && !Label().IsMatch(block.Text);

    [GeneratedRegex(@"^(?<title>.{8,}?)\s+[-–—|:·»]{1,2}\s+(?<name>[^-–—|·»]{2,50})$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(www\.)?[\w-]+(\.[\w-]+)*\.(com|org|net|int|gov|edu|eu|news|info|io|co|tv|mil|[a-z]{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();

    // Times, places, labels of a source ("S/RES/2774 (2025)", "Distr.: General", "2:00 P.M. EST", "By …", "FOR IMMEDIATE RELEASE").
    [GeneratedRegex(@"^(by |\d{1,2}[:.]\d\d|[A-Z]+/[A-Z]+/\S*\d|distr\.|original:|for (immediate )?release|via teleconference|embargo|adopted (by|at)\b|\d+$)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
