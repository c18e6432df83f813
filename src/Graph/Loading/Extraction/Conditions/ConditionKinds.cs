using Graph.Loading.Extraction.Words;
using Graph.Model;

namespace Graph.Loading.Extraction.Conditions;

/// <summary>What kind of thing must happen first, told from the words of the condition.</summary>
internal static class ConditionKinds
{
    private static readonly (ConditionKind Kind, string[] Beginnings)[] Kinds =
        [.. LexiconTable.Read("condition-kinds.tsv").Select(row => (Enum.Parse<ConditionKind>(row[0]), row[1].Split(' ')))];

    public static ConditionKind Of(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '"', '“', '”', '\'', '’', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (kind, beginnings) in Kinds)
        {
            if (words.Any(word => beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal)))) return kind;
        }

        return ConditionKind.Other;
    }
}
