using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Conditions;

/// <summary>
/// A condition by its words alone, where the tree does not show it: from a marker that opens nothing else to the comma or the end of the
/// sentence. Parsers lose the clause of "unless" and "should X do" more often than its words leave a doubt.
/// </summary>
internal static class ConditionSurface
{
    private const int ShortestClause = 2;
    private static readonly string[] Before = ["see", "ask", "asked", "know", "wonder", "determine", "decide", "whether", "not"];
    private static readonly string[] Behind = ["again", "more", "not", "any", "possible", "necessary", "needed", "anything", "so", "only", "practicable", "feasible"];

    public static Phrase? Of(Sentence sentence, Token token, ConditionMarker marker)
    {
        var next = token.Index + marker.Words.Length;
        if (next >= sentence.Tokens.Count || Behind.Contains(Word(sentence, next)) || IsEndless(sentence, next) || !Opens(sentence, token, marker, next)) return null;
        var end = End(sentence, next, marker);
        return end - next + 1 < (marker.Scope is ConditionScope.Clause ? ShortestClause : 1) ? null : new Phrase(sentence, token.Index, end).Trimmed();
    }

    private static bool Opens(Sentence sentence, Token token, ConditionMarker marker, int next) => marker.Words[0] switch
    {
        "should" => IsInverted(sentence, token, next),
        "provided" or "providing" or "assuming" => marker.Words.Length > 1 || token.Index == 0,
        "subject" or "depending" or "dependent" or "pending" => StandsApart(sentence, token),
        _ when marker.Scope is ConditionScope.Clause => !Before.Contains(Word(sentence, token.Index - 1)) && (Rest(sentence, next).Any(word => word.IsVerb()) || IsClause(sentence, next)),
        _ => marker.Scope is ConditionScope.Noun && marker.Words.Length > 1,
    };

    // "if the government of Mali agrees": the last word taken for a noun.
    private static bool IsClause(Sentence sentence, int next) =>
        (sentence[next].IsNominal() || sentence[next].PartOfSpeech is PartOfSpeech.Det) && sentence.Tokens.Skip(next).Count(word => word.PartOfSpeech is not PartOfSpeech.Punct) >= ShortestClause;

    // "should Iran break the agreement": the subject stands behind, and a verb behind the subject.
    private static bool IsInverted(Sentence sentence, Token token, int next) =>
        (sentence[next].IsNominal() || sentence[next].PartOfSpeech is PartOfSpeech.Det) && (token.Index == 0 || !sentence[token.Index - 1].IsVerb() && sentence[token.Index - 1].PartOfSpeech is not PartOfSpeech.Pron)
        && Rest(sentence, next).Take(8).Any(word => word.Tag is "VB" or "VBP");

    // "as long as it takes": no condition, but no end.
    private static bool IsEndless(Sentence sentence, int next) => Word(sentence, next) is "it" or "that" or "this" && next + 1 < sentence.Tokens.Count && sentence[next + 1].Lemma is "take";

    private static bool StandsApart(Sentence sentence, Token token) => token.Index == 0 || sentence[token.Index - 1].Text is "," or "but" or "and";

    private static IEnumerable<Token> Rest(Sentence sentence, int next) => sentence.Tokens.Skip(next).TakeWhile(word => word.Text is not (";" or ":" or "–" or "—"));

    private static int End(Sentence sentence, int next, ConditionMarker marker)
    {
        var hasVerb = marker.Scope is not ConditionScope.Clause;
        for (var at = next; at < sentence.Tokens.Count; at++)
        {
            if (sentence[at].Text is ";" or ":" or "." or "–" or "—" or "”" or "\"" || (sentence[at].Text is "," && hasVerb)) return at - 1;
            hasVerb |= sentence[at].IsVerb() && at > next;
        }

        return sentence.Tokens.Count - 1;
    }

    private static string Word(Sentence sentence, int at) => at < 0 ? "" : sentence[at].Text.ToLowerInvariant();
}
