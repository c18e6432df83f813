using System.Reflection;
using System.Text;

namespace Graph.Loading.Reference;

/// <summary>A tab-separated file among the embedded resources, first line the headings.</summary>
internal static class ReferenceTable
{
    public static IEnumerable<ReferenceRow> Read(string file) => Lines(file).Skip(1).Select(line => new ReferenceRow(line.Split('\t')));

    public static IEnumerable<string> Lines(string file)
    {
        var name = $"reference/{file}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }
}

internal readonly struct ReferenceRow(string[] fields)
{
    public string this[int field] => field < fields.Length ? fields[field] : "";

    public string? Optional(int field) => this[field] is { Length: > 0 } value ? value : null;

    public string[] List(int field) => this[field].Split('|', StringSplitOptions.RemoveEmptyEntries);
}
