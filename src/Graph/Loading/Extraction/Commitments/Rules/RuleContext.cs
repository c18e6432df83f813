using Graph.Loading.Extraction.Speech;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>What rules may ask of the document around a sentence.</summary>
internal sealed record RuleContext(AnalysedDocument Text, ActorsOfText Actors, SpeechOfText Speech, DocumentVoice Voice, PartyFinder Parties, InstrumentParties InstrumentParties)
{
    public bool CanAct(Sentence sentence, IEnumerable<Token> subjects) => subjects.Any(subject => Parties.CanAct(sentence, subject));

    public bool IsHeadline(Sentence sentence) => Text.BlockOf(sentence).Kind is BlockKind.Title or BlockKind.Heading or BlockKind.FeedItem;
}
