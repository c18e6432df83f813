using System.Text;

namespace Graph.Loading.Reference;

/// <summary>How two spellings of a word are made comparable: lower case, no accents, no full stops, straight apostrophes, plain hyphens.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        if (IsPlain(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var character in Accents.Fold(text))
        {
            if (character is not '.') folded.Append(Plain(character));
        }

        return folded.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is '.' or > '\u007f') return false;
        }

        return true;
    }

    private static char Plain(char character) => character switch
    {
        '’' or '‘' or '´' or 'ʻ' or 'ʼ' => '\'',
        '‐' or '‑' or '–' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
