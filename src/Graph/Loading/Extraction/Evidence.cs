using Graph.Loading.Language;

namespace Graph.Loading.Extraction;

/// <summary>The words a fact rests on. There is no way to make one whose quote does not stand at its offsets.</summary>
public sealed record Evidence
{
    private Evidence(string quote, int start, int end, int sentence) => (Quote, Start, End, Sentence) = (quote, start, end, sentence);

    public string Quote { get; }

    /// <summary>UTF-16 code units into the document's text.</summary>
    public int Start { get; }

    /// <summary>Exclusive.</summary>
    public int End { get; }

    /// <summary>Index of the sentence that the quote begins in.</summary>
    public int Sentence { get; }

    /// <exception cref="ArgumentOutOfRangeException">The span is empty or leaves the text.</exception>
    public static Evidence Of(AnalysedDocument text, Sentence sentence, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        return new Evidence(text.Text[start..end], start, end, sentence.Index);
    }
}
