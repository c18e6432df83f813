using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Speech;

/// <summary>Whose words the words of a document are.</summary>
public sealed class SpeechOfText
{
    /// <summary>Shorter quotations are scare quotes, titles or single terms; the sentence around them says whose word they are.</summary>
    private const int ShortestSpeech = 20;

    private readonly ActorsOfText actors;
    private readonly Turn[] turns;
    private readonly Dictionary<int, List<Attribution>> attributions;

    private SpeechOfText(ActorsOfText actors, Turn[] turns, Dictionary<int, List<Attribution>> attributions) =>
        (this.actors, this.turns, this.attributions) = (actors, turns, attributions);

    /// <summary>In the order of the text, without overlap: a quotation inside a labelled turn is part of it.</summary>
    public IReadOnlyList<Turn> Turns => turns;

    public static SpeechOfText Of(AnalysedDocument text, ActorsOfText actors)
    {
        var quotations = QuotationFinder.Find(text.Document);
        var labelled = LabelledTurns.Find(text, actors);
        var marks = quotations.Select(quotation => new Turn(quotation.Start, quotation.End, null, TurnForm.Quoted)).ToArray();
        var finder = new AttributionFinder(actors, position => At(marks, position) is { } mark && mark.End - mark.Start >= ShortestSpeech);
        var attributions = text.Sentences.ToDictionary(sentence => sentence.Index, sentence => finder.In(sentence).ToList());
        var quoted = new QuotedTurns(text, attributions).Of(quotations.Where(quotation => quotation.Length >= ShortestSpeech && At(labelled, quotation.Start) is null));
        return new SpeechOfText(actors, [.. labelled.Concat(quoted).OrderBy(turn => turn.Start)], attributions);
    }

    /// <summary>The turn that holds this position; null in the article's own narration.</summary>
    public Turn? TurnAt(int position) => At(turns, position);

    /// <summary>Whose word a clause is: the speaker of the turn, or the subject of the verb of saying that reports it; null where the text itself tells.</summary>
    public string? SourceOf(Sentence sentence, Token action)
    {
        if (TurnAt(action.Start) is { } turn) return turn.Speaker;
        var said = attributions.GetValueOrDefault(sentence.Index) ?? [];
        if (said.Count == 0) return null;
        foreach (var above in sentence.Ancestors(action))
        {
            if (said.FirstOrDefault(attribution => attribution.Verb == above) is { } direct) return direct.Speaker;
        }

        return said.FirstOrDefault(attribution => IsBeside(sentence, action, attribution.Verb))?.Speaker;
    }

    /// <summary>The side an actor speaks for: of an official the state or organisation, else the actor.</summary>
    public string SideOf(string actor) => actors.Find(actor) is { Actor: Person, SpeaksFor: { } side } ? side : actor;

    // ", Macron said" after a clause, where the parser did not hang the clause under the verb: nothing that is said follows it.
    private static bool IsBeside(Sentence sentence, Token action, Token verb) =>
        verb.Is("according") || (verb.Index > action.Index && !sentence.Children(verb, "ccomp").Any(said => said.Index > verb.Index && said.Tag != "VBZ"));

    private static Turn? At(Turn[] sorted, int position)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < sorted[middle].Start) high = middle - 1;
            else if (position >= sorted[middle].End) low = middle + 1;
            else return sorted[middle];
        }

        return null;
    }
}
