namespace Graph.Loading.Language;

/// <summary>A word or mark of a sentence with its place in the text and in the sentence's tree.</summary>
public sealed class Token
{
    /// <summary>Place in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>First code unit in the document's text.</summary>
    public required int Start { get; init; }

    /// <summary>Exclusive.</summary>
    public required int End { get; init; }

    public required string Text { get; init; }

    public string Lemma { get; set; } = "";

    public PartOfSpeech PartOfSpeech { get; set; }

    /// <summary>Penn Treebank tag: <c>VBD</c>, <c>NNP</c>, <c>MD</c>.</summary>
    public string Tag { get; set; } = "";

    /// <summary>Index of the head in the sentence; -1 for the root.</summary>
    public int Head { get; set; } = -1;

    /// <summary>Relation to the head, in ClearNLP's names (<c>nsubj</c>, <c>dobj</c>, <c>prep</c>, <c>pobj</c>, <c>ccomp</c> …); <c>ROOT</c> for the root.</summary>
    public string Relation { get; set; } = "";

    public override string ToString() => $"{Text}/{Tag}";
}

/// <summary>Universal parts of speech.</summary>
public enum PartOfSpeech { X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, Space }
