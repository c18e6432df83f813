using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>"Jane Doe is a correspondent for The Example. She is based in Paris.": at the end, about somebody the text does not speak of.</summary>
internal static partial class AuthorBoxes
{
    private const int FromEnd = 4;
    private const int Longest = 70;

    public static void Apply(Draft draft)
    {
        foreach (var block in draft.Kept.TakeLast(FromEnd).Where(block => block.Words <= Longest))
        {
            var match = Biography().Match(block.Text);
            if (!match.Success || !Reading.AuthorNames.IsName(match.Groups["name"].Value) || IsSpokenOf(draft, block, match.Groups["name"].Value)) continue;
            if (draft.Metadata.Authors.Count == 0) draft.Metadata = draft.Metadata with { Authors = [match.Groups["name"].Value] };
            block.Drop("author box");
        }
    }

    private static bool IsSpokenOf(Draft draft, DraftBlock box, string name) => draft.Kept.Any(block => block != box && block.Text.Contains(name.Split(' ')[^1], StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.’' -]{3,40}?)(,| \(@?\w+\))? (is|was|has been|covers|reports|writes|joined)\b.{0,80}?\b(reporter|correspondent|journalist|editor|columnist|writer|bureau chief|bureau|newsroom|contributor|covering|covers|reports on|writes about|freelance|newspaper|professor|fellow|analyst|author of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Biography();
}
