using System.Collections.Frozen;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Words;

/// <summary>A word by which an actor binds itself, from <c>commissive-heads.tsv</c>.</summary>
internal sealed record CommissiveHead(string Lemma, PartOfSpeech Part, CommissiveClass Class, FrozenSet<string> Frames)
{
    public Graph.Model.Strength Strength => Class switch
    {
        CommissiveClass.Intended => Graph.Model.Strength.Intended,
        CommissiveClass.Offered => Graph.Model.Strength.Offered,
        CommissiveClass.Refuse => Graph.Model.Strength.Refused,
        _ => Graph.Model.Strength.Firm,
    };

    public bool Takes(string frame) => Frames.Contains(frame);
}

internal enum CommissiveClass { None, Firm, Intended, Offered, Refuse, Threat }

internal static class CommissiveHeads
{
    private static readonly FrozenDictionary<(string, PartOfSpeech), CommissiveHead> Heads = LexiconTable.Read("commissive-heads.tsv")
        .Select(row => new CommissiveHead(row[0], Part(row[1]), Enum.Parse<CommissiveClass>(row[2], ignoreCase: true), row[3].Split(' ').ToFrozenSet()))
        .Where(head => head.Class != CommissiveClass.None)
        .ToFrozenDictionary(head => (head.Lemma, head.Part));

    public static CommissiveHead? Find(Token token)
    {
        var part = token.PartOfSpeech == PartOfSpeech.Aux ? PartOfSpeech.Verb : token.PartOfSpeech;
        return Heads.GetValueOrDefault((token.Lemma.ToLowerInvariant(), part));
    }

    /// <summary>The word as an adjective, whatever the tagger took it for: "is prepared to", "was determined to".</summary>
    public static CommissiveHead? FindAdjective(Token token) => Heads.GetValueOrDefault((token.Text.ToLowerInvariant(), PartOfSpeech.Adj));

    private static PartOfSpeech Part(string name) => name switch { "verb" => PartOfSpeech.Verb, "adj" => PartOfSpeech.Adj, _ => PartOfSpeech.Noun };
}
