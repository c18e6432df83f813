namespace Graph.Loading.Language.Training;

/// <summary>
/// Sentences as other texts would write them, so that the model does not rest on one house's style. First the build may change (reported
/// speech, lists of names, headlines, open quotations, no mark at the end), then the spelling (plain quotation marks, capitals, names never heard of).
/// </summary>
internal sealed class Variation(Random random)
{
    private const int LongestHeadline = 18;
    private static readonly HashSet<string> SmallInTitles = ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as", "but"];
    private readonly ReportedSpeech speech = new(random);
    private readonly NameLists lists = new(random);
    private readonly Random random = random;

    public TreebankSentence Of(TreebankSentence sentence)
    {
        var built = random.NextSingle() switch
        {
            < 0.07f when speech.Of(sentence) is { } report => report,
            < 0.13f when sentence.Count <= LongestHeadline => Headline(sentence),
            < 0.17f when !sentence.Tags.Contains("``") => HalfQuoted(sentence),
            < 0.22f when lists.Of(sentence) is { } list => list,
            > 0.94f => WithoutLastMark(sentence),
            _ => sentence.Pick([.. Enumerable.Range(0, sentence.Count)]),
        };
        Spell(built);
        return built;
    }

    private void Spell(TreebankSentence sentence)
    {
        if (random.Next(2) == 0) Change(sentence, (form, _) => Plain(form));
        if (random.NextSingle() < 0.08f) Change(sentence, (form, index) => sentence.Tags[index] == "NNP" && form.Length > 3 && form.All(char.IsLetter) && random.Next(2) == 0 ? Names.Make(random) : form);
        switch (random.NextSingle())
        {
            case < 0.05f: Change(sentence, (form, index) => index > 0 && SmallInTitles.Contains(form) ? form : Capitalised(form)); break;
            case < 0.06f: Change(sentence, (form, _) => form.ToUpperInvariant()); break;
            case < 0.08f: Change(sentence, (form, _) => form.ToLowerInvariant()); break;
        }
    }

    private static void Change(TreebankSentence sentence, Func<string, int, string> change)
    {
        for (var i = 0; i < sentence.Count; i++) sentence.Forms[i] = change(sentence.Forms[i], i);
    }

    // "The United States will send a team." becomes "United States to send team".
    private TreebankSentence Headline(TreebankSentence sentence)
    {
        var articles = sentence.Forms.Select((form, index) => form is "the" or "The" or "a" or "A" or "an" or "An" && !sentence.Heads.Contains(index) && sentence.Heads[index] >= 0).ToList();
        var headline = WithoutLastMark(sentence.Pick([.. Enumerable.Range(0, sentence.Count).Where(i => !articles[i])]));
        var future = headline.Forms.IndexOf("will");
        if (future > 0 && headline.Relations[future] == "aux" && headline.Heads[future] == future + 1 && random.Next(2) == 0)
            (headline.Forms[future], headline.Tags[future]) = ("to", "TO");
        headline.Forms[0] = Capitalised(headline.Forms[0]);
        return headline;
    }

    // One sentence of a longer quotation.
    private TreebankSentence HalfQuoted(TreebankSentence sentence)
    {
        var quoted = sentence.Pick([.. Enumerable.Range(0, sentence.Count)]);
        var root = sentence.Heads.IndexOf(-1);
        if (random.Next(3) == 0)
        {
            quoted.Add("”", "”", "''", root, "punct", true);
            return quoted;
        }

        quoted.Add("“", "“", "``", root, "punct", false);
        return quoted.Pick([sentence.Count, .. Enumerable.Range(0, sentence.Count)]);
    }

    private static TreebankSentence WithoutLastMark(TreebankSentence sentence)
    {
        var last = sentence.Count - 1;
        var isLoose = last > 2 && sentence.Tags[last] == "." && !sentence.Heads.Contains(last) && sentence.Heads[last] >= 0;
        return sentence.Pick([.. Enumerable.Range(0, isLoose ? last : sentence.Count)]);
    }

    private static string Plain(string form) => form.AsSpan().IndexOfAny("“”’‘") < 0 ? form : form.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'');

    internal static string Capitalised(string form) => char.ToUpperInvariant(form[0]) + form[1..];
}
