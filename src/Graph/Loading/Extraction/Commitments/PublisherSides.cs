using Graph.Loading.Extraction.Words;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>For which actor a publisher of official texts says "we": the White House speaks for the United States.</summary>
internal static class PublisherSides
{
    private static readonly (string Name, string[] Sides)[] Rows = [.. LexiconTable.Read("publisher-sides.tsv").Select(row => (row[0], row[1].Split(' ')))];

    public static IReadOnlyList<string> Of(string publisher) =>
        Rows.FirstOrDefault(row => publisher.Contains(row.Name, StringComparison.OrdinalIgnoreCase)).Sides ?? [];
}
