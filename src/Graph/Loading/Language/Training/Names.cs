namespace Graph.Loading.Language.Training;

/// <summary>Names that nobody has, for learning to know a name by its place.</summary>
internal static class Names
{
    private const string Consonants = "bdfghklmnprstvz";
    private const string Vowels = "aeiouy";

    public static string Make(Random random)
    {
        var syllables = Enumerable.Range(0, random.Next(2, 4)).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}");
        return Variation.Capitalised(string.Concat(syllables) + (random.Next(2) == 0 ? Consonants[random.Next(Consonants.Length)] : ""));
    }
}
