using System.Text;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>What is promised in words close to the text: from the verb on, the verb in its basic form, without condition and time.</summary>
internal static class ActionText
{
    private const int LongestAction = 240;
    private static readonly char[] Marks = [' ', ',', ';', ':', '.', '-', '–', '—', '"', '“', '”', '(', ')'];

    public static string Of(string text, Finding finding, IReadOnlyList<Phrase> without)
    {
        var words = new StringBuilder();
        // "undertakes not to enter": the promise is to leave it.
        if (finding.Kind == CommitmentKind.Commitment && (finding.Polarity == Polarity.Negative || finding.Sentence.IsNegated(finding.Action.Head))) words.Append("not ");
        if (finding.Action.Head.IsVerb()) words.Append(Basic(finding.Action.Head));
        if (finding.IsPassive) Append(words, text, finding.Sentence, Patient(finding), without);
        Append(words, text, finding.Sentence, Rest(finding), without);
        return Trimmed(words.ToString());
    }

    // "be" with its state, any other verb in its basic form.
    private static string Basic(Token verb) => verb.Lemma.Length > 0 ? verb.Lemma : verb.Text;

    // In the passive, what it is done to: "doses will be shared" is to share doses.
    private static IEnumerable<int> Patient(Finding finding) => finding.LeadIn is not null ? [] : finding.Subjects
        .Where(subject => subject.Index < finding.Action.Head.Index && subject.Tag is not ("WDT" or "WP"))
        .SelectMany(subject => finding.Sentence.Subtree(subject.Index)).Where(index => index < finding.Action.Head.Index).Distinct().Order();

    private static IEnumerable<int> Rest(Finding finding)
    {
        var (sentence, head) = (finding.Sentence, finding.Action.Head);
        if (!head.IsVerb()) return finding.Action.Tokens(sentence);
        var agents = finding.IsPassive ? sentence.Children(head, "agent").SelectMany(by => sentence.Subtree(by.Index)).ToHashSet() : [];
        return finding.Action.Tokens(sentence).Where(index => index > head.Index && !agents.Contains(index));
    }

    private static void Append(StringBuilder words, string text, Sentence sentence, IEnumerable<int> tokens, IReadOnlyList<Phrase> without)
    {
        var previous = default(Token);
        foreach (var token in tokens.Select(index => sentence[index]))
        {
            if (words.Length > LongestAction) return;
            if (without.Any(phrase => phrase.Contains(token.Index))) continue;
            if (words.Length > 0 && (previous is null || token.Start > previous.End || token.Index > previous.Index + 1)) words.Append(' ');
            words.Append(text, token.Start, token.End - token.Start);
            previous = token;
        }
    }

    private static string Trimmed(string action)
    {
        action = action.Trim(Marks);
        foreach (var ending in (ReadOnlySpan<string>)[" and", " or", " but", " to", " that", " which"])
        {
            if (action.EndsWith(ending, StringComparison.Ordinal)) action = action[..^ending.Length].Trim(Marks);
        }

        return action;
    }
}
