namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Words as a Lucene expression: each must be in a name or a text, the last one may be unfinished, names count ten times.</summary>
internal static class LuceneQuery
{
    private static readonly string[] Names = ["name", "title", "summary"];
    private static readonly string[] Bodies = ["acronym", "aliases", "text"];

    /// <param name="expression">Any text; what is not letters and digits separates words.</param>
    public static string Of(string expression)
    {
        var words = FullText.Words(expression);
        return string.Join(' ', words.Select((word, index) => $"+({Anywhere(index == words.Count - 1 ? $"{word.ToLowerInvariant()}*" : $"\"{word}\"")})"));
    }

    private static string Anywhere(string term) => string.Join(' ', [.. Names.Select(field => $"{field}:{term}^10"), .. Bodies.Select(field => $"{field}:{term}")]);
}
