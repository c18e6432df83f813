using System.Text.RegularExpressions;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Dates;

/// <summary>By when, how long, until when: the time that hangs on a promised action.</summary>
internal static partial class Deadlines
{
    /// <summary>What is longer tells of more than a time: "in support of the forces since 2014".</summary>
    private const int LongestTime = 60;
    private static readonly string[] Relations = ["prep", "npadvmod", "advmod", "advcl"];

    /// <summary>The first phrase under the action that gives a time yet to come or a duration; under the word that promises it, a time limit. Null when there is none.</summary>
    public static Phrase? Find(Sentence sentence, IEnumerable<Token> actions, IEnumerable<Token> cues, string text) =>
        actions.SelectMany(verb => Phrases(sentence, verb)).Cast<Phrase?>().FirstOrDefault(phrase => IsDeadline(phrase!.Value.TextIn(text)))
        // "agreed on Tuesday to …, by May": Tuesday is when they agreed.
        ?? cues.SelectMany(verb => Phrases(sentence, verb)).Cast<Phrase?>().FirstOrDefault(phrase => IsDeadline(phrase!.Value.TextIn(text)) && Limit().IsMatch(phrase.Value.TextIn(text)));

    private static IEnumerable<Phrase> Phrases(Sentence sentence, Token verb) =>
        sentence.Children(verb.Index).Where(child => Relations.Contains(sentence[child].Relation)).Select(child => Phrase.Of(sentence, sentence[child]));

    /// <summary>A deadline as a date, counted from the day of publication; null where it cannot be told ("in due course", "until Russia withdraws").</summary>
    public static PartialDate? Due(string deadline, PartialDate? published) => DateExpression.Read(deadline, published);

    private static bool IsDeadline(string phrase) => phrase.Length < 160 && ((phrase.Length < LongestTime && TimeLimit().IsMatch(phrase)) || Vague().IsMatch(phrase) || UntilClause().IsMatch(phrase));

    [GeneratedRegex(@"^(?:by|before|no later than|within|until|till|through|over|for|from|in|on|during|at|as of|starting|this|next|later|early|as early as)\b.*?\b(?:(?:19|20)\d{2}|january|february|march|april|may \d|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|quarter|summer|autumn|spring|winter|tomorrow|tonight|deadline))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeLimit();

    [GeneratedRegex(@"^(?:in due course|in the (?:near|coming|foreseeable) \w+|in the long(?:er)? (?:term|run)|over the long(?:er)? term|promptly|immediately|as soon as possible|tomorrow|soon|without delay|shortly|forthwith|permanently|indefinitely)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?:by|before|within|until|till|no later than|as long|so long|over the (?:next|coming)|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@"^(?:until|till|as long as|so long as|for as long as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UntilClause();
}
