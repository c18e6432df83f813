using System.Collections.Concurrent;

namespace Graph.Storage;

/// <summary>The query files of one language, which travel inside the assembly.</summary>
/// <param name="folder"><c>sql</c> or <c>cypher</c>.</param>
internal sealed class QueryFiles(string folder)
{
    private readonly ConcurrentDictionary<string, string> texts = [];

    /// <exception cref="ArgumentException">There is no such file.</exception>
    public string Text(string name) => texts.GetOrAdd(name, Load);

    /// <summary>Names of the files below a folder, in their order.</summary>
    public IReadOnlyList<string> Names(string below) =>
        [.. typeof(QueryFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{folder}/{below}/", StringComparison.Ordinal))
            .Select(name => Path.ChangeExtension(name[(folder.Length + 1)..], null))
            .Order(StringComparer.Ordinal)];

    private string Load(string name)
    {
        var extension = folder == "sql" ? "sql" : "cypher";
        using var stream = typeof(QueryFiles).Assembly.GetManifestResourceStream($"{folder}/{name}.{extension}")
            ?? throw new ArgumentException($"There is no query file {folder}/{name}.{extension}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
