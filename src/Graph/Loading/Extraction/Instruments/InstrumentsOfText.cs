using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Instruments;

/// <summary>The instruments and other texts that a document speaks of, and where.</summary>
public sealed class InstrumentsOfText(IReadOnlyList<ExtractedDocument> instruments, IReadOnlyList<InstrumentMention> mentions)
{
    private readonly ILookup<int, InstrumentMention> bySentence = mentions.ToLookup(mention => mention.Sentence);

    public IReadOnlyList<ExtractedDocument> All { get; } = instruments;

    public IEnumerable<InstrumentMention> In(Sentence sentence) => bySentence[sentence.Index];

    /// <summary>Id of the instrument that the phrase headed by this token means; null when it means none.</summary>
    public string? At(Sentence sentence, int token) => In(sentence).FirstOrDefault(mention => mention.Head == token)?.DocumentId;
}

/// <param name="Head">Index of the head token in the sentence: "Declaration", "agreement".</param>
/// <param name="Start">First code unit in the text.</param>
/// <param name="End">Exclusive.</param>
public sealed record InstrumentMention(string DocumentId, int Sentence, int Head, int Start, int End);
