using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Instruments;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Whose an instrument is, so that what "the agreement" provides for has parties: those last said to have signed, adopted or agreed one.</summary>
internal sealed class InstrumentParties(AnalysedDocument text, InstrumentsOfText instruments, PartyFinder parties)
{
    private static readonly string[] Joining = ["sign", "adopt", "conclude", "endorse", "issue", "reach", "agree", "approve", "publish", "unveil"];
    private readonly List<(int Sentence, IReadOnlyList<string> Parties)> joined = [.. text.Sentences.SelectMany(sentence => Joined(sentence, parties))];

    /// <summary>Empty where the finding is no provision of an instrument, or nobody is known to have joined one before.</summary>
    public IReadOnlyList<string> Of(Finding finding) =>
        InstrumentOf(finding) is null ? [] : joined.LastOrDefault(each => each.Sentence <= finding.Sentence.Index).Parties ?? [];

    /// <summary>Id of the instrument whose word the finding is: the subject of the verb that provides for it or says it.</summary>
    public string? DocumentOf(Finding finding) => InstrumentOf(finding) is { } noun ? instruments.At(finding.Sentence, noun.Index) : null;

    private static Token? InstrumentOf(Finding finding)
    {
        var sentence = finding.Sentence;
        foreach (var verb in sentence.Ancestors(finding.Action.Head).Prepend(finding.Cue).Where(token => token.IsVerb() && (WordSets.Providing.Contains(token.Lemma) || WordSets.Saying.Contains(token.Lemma))))
        {
            if (sentence.Subjects(verb).FirstOrDefault(subject => WordSets.Instruments.Contains(subject.Lemma.ToLowerInvariant())) is { } noun) return noun;
        }

        return null;
    }

    private static IEnumerable<(int, IReadOnlyList<string>)> Joined(Sentence sentence, PartyFinder parties)
    {
        foreach (var verb in sentence.Tokens.Where(token => token.IsVerb() && Joining.Contains(token.Lemma)))
        {
            if (!sentence.Children(verb, "dobj", "prep").SelectMany(child => sentence.Subtree(child.Index)).Any(index => WordSets.Instruments.Contains(sentence[index].Lemma.ToLowerInvariant()))) continue;
            if (parties.Of(sentence, sentence.Subjects(verb)) is { Count: > 0 } named) yield return (sentence.Index, named);
        }
    }
}
