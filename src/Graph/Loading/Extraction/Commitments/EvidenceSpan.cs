using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>The words a commitment rests on: the clause with subject, verb and object, in one piece, at most 200 characters long.</summary>
internal static class EvidenceSpan
{
    private const int Longest = 200;

    public static Evidence Of(AnalysedDocument text, Finding finding)
    {
        var sentence = finding.Sentence;
        var tokens = finding.Action.Tokens(sentence);
        var head = finding.Action.Head;
        var first = First(finding, tokens);
        var last = Last(sentence, head, first, tokens);
        return Evidence.Of(text, sentence, sentence[first].Start, sentence[last].End);
    }

    // From the subject on where it stands near; a later member of a coordination begins at its own verb.
    private static int First(Finding finding, IReadOnlyList<int> tokens)
    {
        var sentence = finding.Sentence;
        var head = finding.Action.Head;
        var own = Math.Min(head.Index, tokens.FirstOrDefault(index => index >= head.Index, head.Index));
        if (finding.LeadIn is not null) return tokens.Count > 0 ? Math.Min(tokens[0], head.Index) : head.Index;
        var candidates = new List<int> { own };
        if (!IsLaterMember(sentence, finding)) candidates.AddRange([finding.Cue.Index, .. finding.Subjects.Take(1).Select(subject => sentence.Subtree(subject.Index)[0])]);
        if (finding.IsPassive) candidates.AddRange(finding.Subjects.Select(subject => sentence.Subtree(subject.Index)[0]));
        return candidates.Where(index => sentence[head.Index].End - sentence[index].Start < Longest - 40).Append(own).Min();
    }

    private static bool IsLaterMember(Sentence sentence, Finding finding) =>
        finding.Action.Head.Relation == "conj" && finding.Cue.Index < finding.Action.Head.Index
        && sentence.FirstOfCoordination(finding.Action.Head).Index > Math.Min(finding.Cue.Index, int.MaxValue) && finding.Cue.Head != finding.Action.Head.Index;

    private static int Last(Sentence sentence, Token head, int first, IReadOnlyList<int> tokens)
    {
        var last = Math.Max(head.Index, first);
        foreach (var index in tokens)
        {
            if (index > last && sentence[index].End - sentence[first].Start <= Longest && IsConnected(sentence, last, index)) last = index;
        }

        while (last > head.Index && sentence[last].Text is "," or ";" or "." or ":" or "and" or "–" or "—" or "or" or "but") last--;
        return last;
    }

    // A gap of more than a few tokens means that another action stands between.
    private static bool IsConnected(Sentence sentence, int last, int index) => index - last <= 3;
}
