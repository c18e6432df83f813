namespace Graph.Loading.Language.Words;

/// <summary>A word as the model sees it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">Folded: lower case, digits to 0, typographic quotes to plain ones. What the lemma tables know.</param>
/// <param name="Id">Place in the list of frequent folded words, from 1; 0 for all others, of which only endings and shape are seen.</param>
/// <param name="Shape">Hash of the shape: <c>Xxxx</c>, <c>X.X.</c>, <c>dd-xx</c>.</param>
internal sealed record Word(string Text, string Lower, int Id, int Prefix, int Suffix2, int Suffix3, int Shape)
{
    /// <summary>The last answer of the lemmatiser. A race writes the same answer twice.</summary>
    public LemmaOfTag? Lemma { get; set; }
}

internal sealed record LemmaOfTag(int Tag, string Lemma);
