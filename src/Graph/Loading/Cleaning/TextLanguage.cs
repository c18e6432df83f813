namespace Graph.Loading.Cleaning;

/// <summary>The language of a text by its most frequent words; null when none is frequent enough.</summary>
internal static class TextLanguage
{
    private const double FewestKnown = 0.15;

    private static readonly (string Code, HashSet<string> Words)[] Frequent =
    [
        ("en", [.. "the of and to in that for is on with as by at from was it be are this will".Split(' ')]),
        ("fr", [.. "le la les de des du et à en un une que est pour dans qui sur par au ne".Split(' ')]),
        ("de", [.. "der die das und in den von zu mit dem des ist auf für im eine nicht sich als es".Split(' ')]),
        ("es", [.. "el la los las de del y en que un una por con para se es al su lo como".Split(' ')]),
        ("it", [.. "il la le di del della e in che un una per con è si dei nel da al non".Split(' ')]),
        ("nl", [.. "de het een van en in op te dat is voor met zijn aan door niet deze die bij ook".Split(' ')]),
        ("pt", [.. "o a os as de do da e em que um uma para com não por no na se dos".Split(' ')]),
    ];

    public static string? Of(string text)
    {
        var words = text.ToLowerInvariant().Split((char[])[' ', ',', '.', '\n', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Take(600).ToList();
        var (code, count) = Frequent.Select(each => (each.Code, Count: words.Count(each.Words.Contains))).MaxBy(each => each.Count);
        return words.Count > 0 && count >= words.Count * FewestKnown ? code : null;
    }
}
