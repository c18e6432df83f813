using Graph.Loading.Extraction.Words;
using Graph.Model;

namespace Graph.Loading.Extraction.Conditions;

/// <summary>A word or phrase that opens a condition.</summary>
/// <param name="Words">Lower case.</param>
internal sealed record ConditionMarker(string[] Words, ConditionOperator Operator, ConditionScope Scope);

/// <summary>What must follow for the marker to open a condition: a clause; a noun; a noun for something that may never come; a clause about the future.</summary>
internal enum ConditionScope { None, Clause, Noun, Uncertain, Future }

internal static class ConditionMarkers
{
    private static readonly ILookup<string, ConditionMarker> ByFirstWord = LexiconTable.Read("condition-markers.tsv")
        .Select(row => new ConditionMarker(row[0].Split(' '), Enum.Parse<ConditionOperator>(row[1]), Enum.Parse<ConditionScope>(row[2], ignoreCase: true)))
        .OrderByDescending(marker => marker.Words.Length)
        .ToLookup(marker => marker.Words[0]);

    /// <summary>Markers that may open at a word, the longest first.</summary>
    public static IEnumerable<ConditionMarker> OpeningWith(string word) => ByFirstWord[word.ToLowerInvariant()];
}
