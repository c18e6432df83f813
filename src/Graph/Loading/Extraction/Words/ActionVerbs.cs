using System.Collections.Frozen;

namespace Graph.Loading.Extraction.Words;

/// <summary>What kinds of action verbs stand for, from <c>action-verbs.tsv</c>.</summary>
internal static class ActionVerbs
{
    private static readonly string[][] Rows = [.. LexiconTable.Read("action-verbs.tsv")];
    private static readonly FrozenDictionary<string, string> Acts = Rows.Where(row => row[0].Length > 0)
        .SelectMany(row => row[2].Split(' ').Select(verb => (verb, row[0]))).DistinctBy(pair => pair.verb).ToFrozenDictionary(pair => pair.verb, pair => pair.Item2);
    private static readonly FrozenSet<(string, string)> Traits = Rows.SelectMany(row => row[2].Split(' ').Select(verb => (verb, row[1]))).ToFrozenSet();

    /// <summary>PLOVER event type; null for a verb without one.</summary>
    public static string? Act(string lemma) => Acts.GetValueOrDefault(lemma);

    /// <summary>A state, no action.</summary>
    public static bool IsStative(string lemma) => Traits.Contains((lemma, "stative"));

    /// <summary>Something one may hope for and work for, but cannot decide.</summary>
    public static bool IsOutcome(string lemma) => Traits.Contains((lemma, "outcome"));

    public static bool IsHarmful(string lemma) => Traits.Contains((lemma, "harm"));

    /// <summary>Done by a person himself, not by the side he speaks for.</summary>
    public static bool IsPersonal(string lemma) => Traits.Contains((lemma, "personal"));

    /// <summary>What money and programmes do in the name of those who give them.</summary>
    public static bool IsDoneByMeans(string lemma) => Traits.Contains((lemma, "means"));

    /// <summary>What can be told in the passive of things that somebody makes, opens, pays: "a commission will be created".</summary>
    public static bool IsMade(string lemma) => Traits.Contains((lemma, "made"));
}
