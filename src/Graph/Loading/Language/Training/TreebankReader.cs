using System.Diagnostics;

namespace Graph.Loading.Language.Training;

/// <summary>
/// Reads sentences in CoNLL-U with eight columns (number, form, lemma, universal part of speech, Penn tag, head, relation,
/// <c>SpaceAfter=No</c>), plain or packed by the program <c>xz</c>.
/// </summary>
internal static class TreebankReader
{
    /// <summary>The sentences of <c>FOLDER/part.conllu</c>, or of <c>FOLDER/part.conllu.xz</c>.</summary>
    /// <exception cref="FileNotFoundException">The folder has neither.</exception>
    public static List<TreebankSentence> Read(string folder, string part)
    {
        var plain = Path.Combine(folder, $"{part}.conllu");
        if (File.Exists(plain)) return Read(File.ReadLines(plain));
        var packed = plain + ".xz";
        if (!File.Exists(packed)) throw new FileNotFoundException($"{folder} has neither {part}.conllu nor {part}.conllu.xz. Name the folder of the treebank.", packed);
        using var xz = Process.Start(new ProcessStartInfo("xz", ["--decompress", "--stdout", packed]) { RedirectStandardOutput = true })!;
        return Read(Lines(xz.StandardOutput));
    }

    private static List<TreebankSentence> Read(IEnumerable<string> lines)
    {
        var sentences = new List<TreebankSentence>();
        var sentence = new TreebankSentence();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line.Length > 0) Add(sentence, line.Split('\t'));
            else if (sentence.Count > 0)
            {
                sentences.Add(sentence);
                sentence = new TreebankSentence();
            }
        }

        return sentences;
    }

    // The root's head is 0 or the root itself.
    private static void Add(TreebankSentence sentence, string[] columns)
    {
        var head = int.Parse(columns[5]) - 1;
        sentence.Add(columns[1], columns[2], columns[4], head == sentence.Count ? -1 : head, columns[6], columns[7] != "SpaceAfter=No");
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
