namespace Graph.Loading.Reference;

/// <summary>Surnames made comparable over transliterations: Zelenskyy, Zelensky, Zelenskiy and Zelenskyi are one.</summary>
public static class Surnames
{
    private static readonly string[] Endings = ["skyy", "skiy", "skyi", "skij", "skii", "ski", "yy", "iy", "yi", "ij", "ii"];

    /// <summary>Key of the last word of a name.</summary>
    public static string Key(string name) => Fold(WordForm.Split(name).Last(word => !IsSuffix(word.Folded)).Folded);

    /// <summary>"Jr.", "III": what stands after a surname.</summary>
    public static bool IsSuffix(string folded) => folded is "jr" or "sr" or "ii" or "iii" or "iv" or "v" or "vi" or "xvi" or ",";

    /// <param name="folded">As <see cref="Folding.Fold"/> gives it.</param>
    public static string Fold(string folded)
    {
        var ending = Endings.FirstOrDefault(each => folded.Length > each.Length && folded.EndsWith(each, StringComparison.Ordinal));
        if (ending is null) return folded;
        return string.Concat(folded.AsSpan(0, folded.Length - ending.Length), ending.StartsWith('s') ? "sky" : "y");
    }
}
