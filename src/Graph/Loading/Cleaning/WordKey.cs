using System.Text;

namespace Graph.Loading.Cleaning;

/// <summary>A text's letters and digits in lower case: equal whatever its spaces, quotation marks and dashes.</summary>
internal static class WordKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
