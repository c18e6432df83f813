namespace Graph.Loading.Language;

/// <summary>A document's text with its sentences.</summary>
public sealed record AnalysedDocument(CleanDocument Document, IReadOnlyList<Sentence> Sentences)
{
    public string Text => Document.Text;

    public Block BlockOf(Sentence sentence) => Document.Blocks[sentence.Block];
}
