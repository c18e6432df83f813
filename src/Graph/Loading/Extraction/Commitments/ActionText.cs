using System.Text;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>What is promised in words close to the text: from the verb on, the verb in its basic form, without condition and time.</summary>
internal static class ActionText
{
    private const int LongestAction = 240;
    private static readonly string[] Outside = ["nsubj", "nsubjpass", "aux", "auxpass", "neg", "mark", "expl", "cc", "preconj", "relcl"];

    public static string Of(string text, Finding finding, IReadOnlyList<Phrase> without)
    {
        var sentence = finding.Sentence;
        var left = Left(finding);
        var words = new StringBuilder();
        var previous = default(Token);
        foreach (var index in finding.Action.Tokens(sentence))
        {
            var token = sentence[index];
            if (left.Contains(index) || without.Any(phrase => phrase.Contains(index))) continue;
            if (previous is not null && (token.Start > previous.End || token.Index > previous.Index + 1)) words.Append(' ');
            words.Append(token == finding.Action.Head && token.IsVerb() ? token.Lemma : text[token.Start..token.End]);
            previous = token;
            if (words.Length > LongestAction) break;
        }

        return words.ToString().Trim(' ', ',', ';', ':', '.', '-', '–', '—', '"', '“', '”').Trim();
    }

    // Subject and auxiliaries of the head, and all that stands before it.
    private static HashSet<int> Left(Finding finding)
    {
        var sentence = finding.Sentence;
        var left = finding.Action.Members.SelectMany(member => sentence.Children(member.Index).Where(child => Outside.Contains(sentence[child].Relation) && (child < member.Index || sentence[child].Relation is not ("cc" or "relcl")) && (sentence[child].Relation != "cc" || child < member.Index)))
            .SelectMany(child => sentence.Subtree(child)).ToHashSet();
        if (finding.Action.Head.IsVerb()) left.UnionWith(finding.Action.Tokens(sentence).Where(index => index < finding.Action.Head.Index));
        if (finding.IsPassive) left.ExceptWith(finding.Subjects.Where(subject => finding.LeadIn is null).SelectMany(subject => sentence.Subtree(subject.Index)));
        return left;
    }
}
