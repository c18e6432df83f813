using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>What stands around a noun: its determiner, its modifiers, and the tokens that say whose it is.</summary>
internal sealed class NounPhrase
{
    private static readonly string[] Modifiers = ["amod", "compound", "poss", "nmod", "nummod", "det", "predet", "advmod"];

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    public NounPhrase(Sentence sentence, int noun)
    {
        Sentence = sentence;
        Noun = noun;
        Before = [.. sentence.Children(noun).Where(child => child < noun && Modifiers.Contains(sentence[child].Relation))];
        Owners = [.. Before.Where(child => sentence[child].Relation is not ("det" or "nummod" or "predet")).Concat(OfWhom(sentence, noun)).SelectMany(child => WithConjuncts(sentence, child))];
        First = Before.Count == 0 ? noun : Math.Min(noun, Before.Min(child => LeftEdge(sentence, child)));
    }

    public Sentence Sentence { get; }

    public int Noun { get; }

    /// <summary>Modifiers and determiners in front.</summary>
    public IReadOnlyList<int> Before { get; }

    /// <summary>Tokens that may say whose or of which state it is: "French", "Ukraine" in "Ukraine's", "France" and "Britain" in "of France and Britain".</summary>
    public IReadOnlyList<int> Owners { get; }

    /// <summary>First token of the phrase.</summary>
    public int First { get; }

    /// <summary>What stands in apposition behind: the names in "both negotiators, Steve Witkoff and Jared Kushner".</summary>
    public IEnumerable<int> Apposed => Sentence.Children(Noun).Where(child => child > Noun && Sentence[child].Relation is "appos").SelectMany(child => WithConjuncts(Sentence, child));

    public string Lemma => Sentence[Noun].Lemma.ToLowerInvariant();

    public bool IsPlural => Sentence[Noun].Tag is "NNS" or "NNPS";

    public bool IsDefinite => Before.Any(child => Sentence[child].Text.ToLowerInvariant() is "the" or "these" or "those" or "both");

    public bool IsTwo => Before.Any(child => Sentence[child].Text.ToLowerInvariant() is "two" or "both") || Sentence[Noun].Index > 0 && Sentence[Noun - 1].Text.ToLowerInvariant() is "two" or "both";

    /// <summary>How many they are: "both", "the three"; null where the phrase does not say.</summary>
    public int? Number => IsTwo ? 2 : Before.Select(child => Array.IndexOf(Numbers, Sentence[child].Text.ToLowerInvariant())).Where(number => number > 1).Cast<int?>().FirstOrDefault();

    /// <summary>"each country", "neither side", "all parties": whoever has been spoken of, one by one.</summary>
    public bool IsEach => Before.Any(child => Sentence[child].Text.ToLowerInvariant() is "each" or "either" or "neither" or "every" or "all");

    /// <summary>The modifiers without determiner, as written: "several", "other European".</summary>
    public IEnumerable<string> Adjectives => Before.Where(child => Sentence[child].Relation is "amod" or "compound" or "nmod" or "nummod").Select(child => Sentence[child].Text);

    private static IEnumerable<int> OfWhom(Sentence sentence, int noun) =>
        sentence.Children(noun).Where(child => child > noun && sentence[child].Relation is "prep" && sentence[child].Lemma is "of" or "from")
            .SelectMany(prep => sentence.Children(prep).Where(child => sentence[child].Relation is "pobj"));

    private static IEnumerable<int> WithConjuncts(Sentence sentence, int token)
    {
        yield return token;
        foreach (var conjunct in sentence.Children(token).Where(child => sentence[child].Relation is "conj"))
        {
            foreach (var each in WithConjuncts(sentence, conjunct)) yield return each;
        }
    }

    private static int LeftEdge(Sentence sentence, int token)
    {
        for (var children = sentence.Children(token); children.Count > 0 && children[0] < token; children = sentence.Children(token)) token = children[0];
        return token;
    }
}
