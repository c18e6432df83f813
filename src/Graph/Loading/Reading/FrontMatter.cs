using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Loading.Reading;

/// <summary>The YAML between two lines of "---" at the top of a document.</summary>
internal sealed partial class FrontMatter
{
    private readonly Dictionary<string, IReadOnlyList<string>> values;

    private FrontMatter(Dictionary<string, IReadOnlyList<string>> values) => this.values = values;

    /// <returns>The front matter, or null where there is none, and the rest of the text.</returns>
    /// <exception cref="UnreadableDocumentException">It has no end or is no YAML.</exception>
    public static (FrontMatter? Matter, string Body) Split(string name, string text)
    {
        if (!Opening().IsMatch(text)) return (null, text);
        var match = Whole().Match(text);
        if (!match.Success)
            return HasKeyFirst().IsMatch(text) ? throw new UnreadableDocumentException(name, "Its front matter has no end: a line of '---' is missing. Add it, or fetch the file again if it was cut off.") : (null, text);
        return (new(Parsed(name, match.Groups["yaml"].Value)), text[match.Length..]);
    }

    /// <summary>The first of the keys that says something.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (values.TryGetValue(key, out var found) && found.Count > 0) return found[0];
        return null;
    }

    public IReadOnlyList<string> All(params string[] keys) => [.. keys.SelectMany(key => values.GetValueOrDefault(key) ?? []).Distinct()];

    private static Dictionary<string, IReadOnlyList<string>> Parsed(string name, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException error)
        {
            throw new UnreadableDocumentException(name, $"Its front matter is no valid YAML, line {error.Start.Line + 1}: {error.Message.TrimEnd('.')}. Correct it, or remove the front matter.", error);
        }
        var root = stream.Documents.Count > 0 ? stream.Documents[0].RootNode as YamlMappingNode : null;
        if (root is null && yaml.Trim().Length > 0) throw new UnreadableDocumentException(name, "Its front matter is no list of keys and values. Write 'title: …', or remove the front matter.");
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        if (root is null) return values;
        foreach (var (key, value) in root.Children)
            if (key is YamlScalarNode { Value: { } text }) values[text] = Texts(value);
        return values;
    }

    private static IReadOnlyList<string> Texts(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } value } when WhiteSpace.Fold(value) is { Length: > 0 } text and not ("null" or "~") => [text],
        YamlSequenceNode sequence => [.. sequence.Children.SelectMany(Texts)],
        YamlMappingNode mapping when mapping.Children.TryGetValue("name", out var named) => Texts(named),
        _ => [],
    };

    [GeneratedRegex(@"\A\s*---[ \t]*\r?\n")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A\s*---[ \t]*\r?\n(?<yaml>.*?)^(---|\.\.\.)[ \t]*(\r?\n|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A\s*---[ \t]*\r?\n\s*[\w-]+:(\s|$)")]
    private static partial Regex HasKeyFirst();
}
