using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Speech;

/// <summary>The turns of a transcript and of blocks that begin with the speaker's name.</summary>
internal static class LabelledTurns
{
    public static Turn[] Find(AnalysedDocument text, ActorsOfText actors)
    {
        var turns = new List<Turn>();
        var mentions = actors.All.SelectMany(actor => actor.Mentions).Where(mention => actors.Find(mention.ActorId)?.Actor is Person or Organisation).OrderBy(mention => mention.Start).ToArray();
        var open = default(SpeakerLabel);
        var speaker = default(string);
        foreach (var block in text.Document.Blocks)
        {
            var label = SpeakerLabel.At(text.Text, block);
            if (label is { IsQuestion: false } && Speaker(mentions, label) is var known && (known is not null || label.HoldsUntilNext)) (open, speaker) = (label, known);
            else if (label is { IsQuestion: true }) (open, speaker) = (label, null);
            else if (open is null || block.Kind is BlockKind.Title or BlockKind.Heading || (!open.HoldsUntilNext && !StartsQuoted(text.Text, block))) { open = null; continue; }
            var start = open!.Start == block.Start ? open.End : block.Start;
            if (start < block.End) turns.Add(new Turn(start, block.End, speaker, open.IsQuestion ? TurnForm.Question : TurnForm.Labelled));
        }

        return [.. turns];
    }

    private static bool StartsQuoted(string text, Block block) => text[block.Start] is '"' or '“';

    private static string? Speaker(Mention[] sorted, SpeakerLabel label)
    {
        var index = Array.FindIndex(sorted, mention => mention.Start >= label.Start);
        return index >= 0 && sorted[index].End <= label.End ? sorted[index].ActorId : null;
    }
}
