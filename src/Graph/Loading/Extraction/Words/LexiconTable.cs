using System.Reflection;

namespace Graph.Loading.Extraction.Words;

/// <summary>A tab-separated word list among the embedded resources; <c>#</c> begins a comment line.</summary>
internal static class LexiconTable
{
    public static IEnumerable<string[]> Read(string file)
    {
        var name = $"extraction/{file}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from the build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
