using System.Collections.Frozen;

namespace Graph.Loading.Extraction.Words;

/// <summary>The closed sets of words that rules ask for, from <c>word-sets.tsv</c>; lower case.</summary>
internal static class WordSets
{
    private static readonly Dictionary<string, FrozenSet<string>> Sets = LexiconTable.Read("word-sets.tsv")
        .GroupBy(row => row[0])
        .ToDictionary(rows => rows.Key, rows => rows.SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet());

    /// <summary>Verbs that introduce what somebody says.</summary>
    public static FrozenSet<string> Saying { get; } = Sets["saying"];

    /// <summary>Verbs, adjectives and nouns of hope, belief and prediction: what they govern is no promise.</summary>
    public static FrozenSet<string> Believing { get; } = Sets["believing"];

    /// <summary>Verbs and nouns by which somebody asks another to act.</summary>
    public static FrozenSet<string> Requesting { get; } = Sets["requesting"];

    /// <summary>Adverbs that make a sentence a guess or a wish.</summary>
    public static FrozenSet<string> Guessing { get; } = Sets["guessing"];

    /// <summary>Nouns for people who act for a state or organisation: in "French forces" the actor is in the other word.</summary>
    public static FrozenSet<string> Bodies { get; } = Sets["bodies"];

    /// <summary>Nouns for texts that set out what their parties will do.</summary>
    public static FrozenSet<string> Instruments { get; } = Sets["instruments"];

    /// <summary>Verbs by which a text provides for something.</summary>
    public static FrozenSet<string> Providing { get; } = Sets["providing"];

    /// <summary>Nouns for both or all parties of the text.</summary>
    public static FrozenSet<string> Parties { get; } = Sets["parties"];

    /// <summary>Nouns whose coming true is uncertain: "after a ceasefire" is a condition, "after the meeting" a time.</summary>
    public static FrozenSet<string> UncertainEvents { get; } = Sets["uncertain-events"];

    /// <summary>Nouns for what one can give, and that promise to be given when they are the subject: "this assistance will support".</summary>
    public static FrozenSet<string> Means { get; } = Sets["means"];

    /// <summary>What is denied or rejected as untrue, not refused.</summary>
    public static FrozenSet<string> Claims { get; } = Sets["claims"];

    public static FrozenSet<string> TimeNouns { get; } = Sets["time-nouns"];

    /// <summary>What is done against somebody: sanctions, attacks, costs.</summary>
    public static FrozenSet<string> Hostile { get; } = Sets["hostile"];

    /// <summary>What is given when it is announced: money and aid.</summary>
    public static FrozenSet<string> Grants { get; } = Sets["grants"];

    /// <summary>What a speaker says he will do with his own speech: "I will take your questions".</summary>
    public static FrozenSet<string> StageTalk { get; } = Sets["stage-talk"];

    /// <summary>What one promises not to do when one promises to go on: "will not waver".</summary>
    public static FrozenSet<string> Tiring { get; } = Sets["tiring"];

    /// <summary>Verbs by which somebody says again that he stands by something: "reiterate our support for".</summary>
    public static FrozenSet<string> Affirming { get; } = Sets["affirming"];

    /// <summary>Nouns by which an official text names the one who publishes it.</summary>
    public static FrozenSet<string> Authors { get; } = Sets["authors"];
}
