namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Words as a Lucene expression: each must be in a name or a text, and names count ten times.</summary>
internal static class LuceneQuery
{
    private static readonly string[] Names = ["name", "title", "summary"];
    private static readonly string[] Bodies = ["acronym", "aliases", "text"];

    /// <summary>As they are spelt; the last one may be unfinished.</summary>
    /// <param name="words">In lower case without punctuation.</param>
    public static string Spelt(IReadOnlyList<string> words) => All(words.Select((word, index) => index == words.Count - 1 ? $"{word}*" : $"\"{word}\""));

    /// <summary>As they might have been meant, with the tolerance of <see cref="FullText.IsMisspelt"/> for the word's own length.</summary>
    public static string Misspelt(IReadOnlyList<string> words) => All(words.Select(word => FullText.AllowedErrors(word.Length) is > 0 and var errors ? $"{word}~{errors}" : $"\"{word}\""));

    private static string All(IEnumerable<string> terms) => string.Join(' ', terms.Select(term => $"+({Anywhere(term)})"));

    private static string Anywhere(string term) => string.Join(' ', [.. Names.Select(field => $"{field}:{term}^10"), .. Bodies.Select(field => $"{field}:{term}")]);
}
