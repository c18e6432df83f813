using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>Of whom the text has spoken so far, in its order.</summary>
internal sealed class History
{
    // Words point back a few sentences, not pages.
    private const int Sentences = 4;
    private readonly List<Referent> spoken = [];
    private readonly List<IReadOnlyList<string>> together = [];

    public void Add(Mention mention, Sentence sentence) => spoken.Add(new Referent(mention.ActorId, sentence.Index, mention.Head, IsSubject(sentence, mention.Head)));

    /// <summary>Actors that the text has named side by side: "Russia, Britain and the United States".</summary>
    public void AddTogether(IReadOnlyList<string> actors) => together.Add(actors);

    /// <summary>The last that were named side by side.</summary>
    /// <param name="number">How many; null for two or more.</param>
    public IReadOnlyList<string> LastTogether(int? number, Func<string, bool> isOfKind) =>
        together.FindLast(actors => (number is null ? actors.Count > 1 : actors.Count == number) && actors.All(isOfKind)) ?? [];

    /// <summary>The latest first, no further back than a few sentences.</summary>
    public IEnumerable<Referent> Before(int sentence)
    {
        for (var i = spoken.Count - 1; i >= 0 && spoken[i].Sentence >= sentence - Sentences; i--) yield return spoken[i];
    }

    /// <summary>Everything the text has spoken of, the latest first.</summary>
    public IEnumerable<Referent> All()
    {
        for (var i = spoken.Count - 1; i >= 0; i--) yield return spoken[i];
    }

    /// <summary>The last of a kind: in this sentence or the one before as subject, else at all within reach.</summary>
    public Referent? Latest(int sentence, Func<Referent, bool> isOfKind)
    {
        var near = Before(sentence).Where(isOfKind).ToList();
        return near.Find(each => each.IsSubject && each.Sentence >= sentence - 1) ?? near.FirstOrDefault();
    }

    private static bool IsSubject(Sentence sentence, int token)
    {
        for (var steps = 0; steps < 8 && sentence[token] is { Relation: "conj" or "appos", Head: >= 0 } part; steps++) token = part.Head;
        return sentence[token].Relation is "nsubj" or "nsubjpass";
    }
}
