using System.Text.RegularExpressions;
using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

/// <summary>Lines at the top that say who wrote and when: they become metadata.</summary>
internal static partial class Bylines
{
    private const int Deepest = 12;

    public static void Apply(Draft draft)
    {
        foreach (var block in draft.Kept.Take(Deepest).TakeWhile(block => !block.IsProse || block == draft.Title).Where(block => block != draft.Title))
            if (Line().IsMatch(block.Text) && AuthorNames.In(block.Text).ToList() is { Count: > 0 } names) Take(draft, block, names);
            else if (WrittenDates.OfLine(block.Text) is { } date) Take(draft, block, date);
    }

    private static void Take(Draft draft, DraftBlock block, List<string> names)
    {
        if (draft.Metadata.Authors.Count == 0) draft.Metadata = draft.Metadata with { Authors = names };
        block.Drop("byline");
    }

    private static void Take(Draft draft, DraftBlock block, Model.PartialDate date)
    {
        var isChange = block.Text.Contains("updated", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("modified", StringComparison.OrdinalIgnoreCase);
        if (isChange) draft.Metadata = draft.Metadata with { ModifiedAt = draft.Metadata.ModifiedAt ?? date };
        else draft.Metadata = draft.Metadata with { PublishedAt = draft.Metadata.PublishedAt ?? date };
        block.Drop("date line");
    }

    [GeneratedRegex(@"^(written |reported |story |text )?by:?\s+\p{Lu}.{3,100}(?<![.!?])$", RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
