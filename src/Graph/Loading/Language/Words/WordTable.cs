using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Words;

/// <summary>The frequent words of the training text, by folded form.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 40;
    private readonly Dictionary<string, int> ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idOf;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> known;

    public WordTable(IReadOnlyList<string> frequent)
    {
        Frequent = frequent;
        ids = frequent.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.Ordinal);
        idOf = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        known = frequent.SelectMany(word => new[] { word, Capitalised(word) }).Distinct().ToDictionary(text => text, Make, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Frequent { get; }

    public Word this[ReadOnlySpan<char> text] => known.TryGetValue(text, out var word) ? word : Make(text.ToString());

    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = Math.Min(text.Length, LongestWord);
        for (var i = 0; i < length; i++) folded[i] = Fold(text[i]);
        return folded[..length].ToString();
    }

    private static char Fold(char letter) => letter switch
    {
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        _ when char.IsDigit(letter) => '0',
        _ => char.ToLowerInvariant(letter),
    };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private Word Make(string text)
    {
        var lower = Fold(text);
        idOf.TryGetValue(lower, out var id);
        var span = text.AsSpan();
        return new Word(text, lower, id, FeatureHash.Of(lower.AsSpan(0, Math.Min(3, lower.Length))), Suffix(span, 2), Suffix(span, 3), Shape(span));
    }

    private static int Suffix(ReadOnlySpan<char> text, int length) => FeatureHash.Of(text[Math.Max(0, text.Length - length)..]);

    // Runs of one kind count up to three.
    private static int Shape(ReadOnlySpan<char> text)
    {
        Span<char> shape = stackalloc char[12];
        int length = 0, run = 0;
        foreach (var letter in text)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsDigit(letter) ? 'd' : letter;
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (run > 3) continue;
            if (length == shape.Length) break;
            shape[length++] = kind;
        }

        return FeatureHash.Of(shape[..length]);
    }
}
