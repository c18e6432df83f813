namespace Graph.Loading.Language.Training;

/// <summary>
/// Sentences as other texts would write them, so that the model does not rest on one house's style: plain quotation marks, titles in
/// capitals, all lower case, no mark at the end. Only the spelling changes, never the tree.
/// </summary>
internal sealed class Variation(Random random)
{
    private static readonly HashSet<string> SmallInTitles = ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as", "but"];

    /// <summary>The forms to learn from in this round, and how many of them: one less where the last mark is left out.</summary>
    public (IReadOnlyList<string> Forms, int Count) Of(TreebankSentence sentence)
    {
        var count = sentence.Count > 3 && random.NextSingle() < 0.06f && IsLoose(sentence, sentence.Count - 1) ? sentence.Count - 1 : sentence.Count;
        IEnumerable<string> forms = sentence.Forms;
        if (random.Next(2) == 0) forms = forms.Select(Plain);
        forms = random.NextSingle() switch
        {
            < 0.05f => forms.Select((form, index) => index > 0 && SmallInTitles.Contains(form) ? form : Capitalised(form)),
            < 0.06f => forms.Select(form => form.ToUpperInvariant()),
            < 0.08f => forms.Select(form => form.ToLowerInvariant()),
            _ => forms,
        };
        return ([.. forms], count);
    }

    private static bool IsLoose(TreebankSentence sentence, int index) => sentence.Tags[index] == "." && !sentence.Heads.Contains(index) && sentence.Heads[index] >= 0;

    private static string Plain(string form) => form.AsSpan().IndexOfAny("“”’‘") < 0 ? form : form.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'');

    private static string Capitalised(string form) => char.ToUpperInvariant(form[0]) + form[1..];
}
