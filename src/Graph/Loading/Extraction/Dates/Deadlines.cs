using System.Text.RegularExpressions;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Dates;

/// <summary>By when, how long, until when: the time that hangs on a promised action.</summary>
internal static partial class Deadlines
{
    private static readonly string[] Relations = ["prep", "npadvmod", "advmod", "advcl"];

    /// <summary>The first phrase under one of the verbs that gives a time yet to come or a duration; null when there is none.</summary>
    public static Phrase? Find(Sentence sentence, IEnumerable<Token> verbs, string text)
    {
        foreach (var verb in verbs)
        {
            foreach (var child in sentence.Children(verb.Index))
            {
                if (!Relations.Contains(sentence[child].Relation)) continue;
                var phrase = Phrase.Of(sentence, sentence[child]);
                if (IsDeadline(phrase.TextIn(text))) return phrase;
            }
        }

        return null;
    }

    /// <summary>A deadline as a date, counted from the day of publication; null where it cannot be told ("in due course", "until Russia withdraws").</summary>
    public static PartialDate? Due(string deadline, PartialDate? published) => DateExpression.Read(deadline, published);

    private static bool IsDeadline(string phrase) => phrase.Length < 160 && (TimeLimit().IsMatch(phrase) || Vague().IsMatch(phrase) || UntilClause().IsMatch(phrase));

    [GeneratedRegex(@"^(?:by|before|no later than|within|until|till|through|over|for|from|in|on|during|at|as of|starting|this|next|later|early|as early as)\b.*?\b(?:(?:19|20)\d{2}|january|february|march|april|may \d|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|quarter|summer|autumn|spring|winter|tomorrow|tonight|deadline))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeLimit();

    [GeneratedRegex(@"^(?:in due course|in the (?:near|coming|foreseeable) \w+|in the long(?:er)? (?:term|run)|over the long(?:er)? term|promptly|immediately|as soon as possible|tomorrow|soon|without delay|shortly|forthwith|permanently|indefinitely)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?:until|till|as long as|so long as|for as long as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UntilClause();
}
