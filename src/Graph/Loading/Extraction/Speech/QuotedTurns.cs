using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Speech;

/// <summary>Gives each quotation its speaker: the nearest verb of saying in the paragraph, else the speaker of the paragraph before.</summary>
internal sealed class QuotedTurns(AnalysedDocument text, Dictionary<int, List<Attribution>> attributions)
{
    /// <summary>An attribution in the quotation's own sentence is nearer than any in the next one, however long the sentence.</summary>
    private const int OtherSentence = 10_000;

    private readonly ILookup<int, Attribution> byBlock = text.Sentences.SelectMany(sentence => attributions[sentence.Index]).ToLookup(attribution => attribution.Sentence.Block);

    public IEnumerable<Turn> Of(IEnumerable<Quotation> quotations)
    {
        var (speaker, block) = (default(string), -2);
        foreach (var quotation in quotations)
        {
            var nearest = byBlock[quotation.Block].MinBy(attribution => Distance(quotation, attribution));
            if (nearest is not null) speaker = nearest.Speaker;
            else if (quotation.Block > block + 1 || (quotation.Block != block && !StartsBlock(quotation))) speaker = null;
            block = quotation.Block;
            yield return new Turn(quotation.Start, quotation.End, speaker, TurnForm.Quoted);
        }
    }

    private bool StartsBlock(Quotation quotation) => quotation.Start - text.Document.Blocks[quotation.Block].Start <= 1;

    private static int Distance(Quotation quotation, Attribution attribution)
    {
        var verb = attribution.Verb;
        var gap = verb.Start >= quotation.End ? verb.Start - quotation.End : Math.Abs(quotation.Start - verb.End);
        var sentence = attribution.Sentence;
        var same = sentence.Start < quotation.End && sentence.End > quotation.Start;
        return gap + (same ? 0 : OtherSentence);
    }
}
