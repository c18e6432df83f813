using System.Collections.Frozen;

namespace Graph.Loading.Reference;

/// <summary>The closed lists of words that rules ask for, from <c>word-lists.tsv</c>.</summary>
public static class WordLists
{
    private static readonly Dictionary<string, string[]> Lists = ReferenceTable.Read("word-lists.tsv").ToDictionary(row => row[0], row => row.List(1));

    /// <summary>Folded as <see cref="Folding"/> does it.</summary>
    /// <exception cref="KeyNotFoundException">No such list.</exception>
    public static FrozenSet<string> Get(string name) => Lists[name].Select(Folding.Fold).ToFrozenSet();

    /// <summary>As written, for lists of phrases.</summary>
    /// <exception cref="KeyNotFoundException">No such list.</exception>
    public static IReadOnlyList<string> Phrases(string name) => Lists[name];
}
