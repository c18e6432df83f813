using System.Text;

namespace Graph.Loading;

/// <summary>A name as part of an id: lower case, accents folded, words joined by hyphens (<c>emmanuel-macron</c>).</summary>
public static class ReadableKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in Accents.Fold(name))
        {
            if (letter is '\'' or '’') continue;
            if (char.IsLetterOrDigit(letter)) key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != '-') key.Append('-');
        }

        return key.ToString().TrimEnd('-');
    }
}
