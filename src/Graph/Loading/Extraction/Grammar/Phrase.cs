using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Grammar;

/// <summary>A stretch of a sentence: the tokens under one token, from the first to the last.</summary>
internal readonly record struct Phrase(Sentence Sentence, int First, int Last)
{
    public int Start => Sentence[First].Start;

    public int End => Sentence[Last].End;

    public static Phrase Of(Sentence sentence, Token token)
    {
        var tokens = sentence.Subtree(token.Index);
        return new Phrase(sentence, tokens[0], tokens[^1]).Trimmed();
    }

    public string TextIn(string text) => text[Start..End];

    public bool Contains(int token) => token >= First && token <= Last;

    /// <summary>Without commas, dashes and stops at its ends.</summary>
    public Phrase Trimmed()
    {
        var (first, last) = (First, Last);
        while (last > first && IsSeparator(Sentence[last])) last--;
        while (first < last && IsSeparator(Sentence[first])) first++;
        return this with { First = first, Last = last };
    }

    private static bool IsSeparator(Token token) => token.Text is "," or ";" or ":" or "." or "–" or "—" or "-" or "--" or "!" or "?";
}
