using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Speech;

/// <summary>Finds who is said to say something: a verb of saying outside quotation marks with a subject, "according to X".</summary>
internal sealed class AttributionFinder(ActorsOfText actors, Func<int, bool> isQuoted)
{
    private string? lastSpeaker;

    /// <summary>To be asked for the sentences in their order: "he added" goes on with the speaker before.</summary>
    public IEnumerable<Attribution> In(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (isQuoted(token.Start)) continue;
            var attribution = AsVerb(sentence, token) ?? AsAccordingTo(sentence, token);
            if (attribution is null) continue;
            lastSpeaker = attribution.Speaker ?? lastSpeaker;
            yield return attribution;
        }
    }

    private Attribution? AsVerb(Sentence sentence, Token token)
    {
        if (!token.IsVerb() || !WordSets.Saying.Contains(token.Lemma) || sentence.Modal(token) is not null) return null;
        var subject = sentence.Subjects(token).FirstOrDefault(candidate => !isQuoted(candidate.Start));
        if (subject is null) return Beside(sentence, token) is { } beside ? new Attribution(sentence, token, beside) : null;
        if (subject.Lemma.ToLowerInvariant() is "i" or "we" or "it") return null;
        var speaker = Who(sentence, subject) ?? (subject.Tag == "PRP" ? null : Beside(sentence, token));
        if (speaker is null && !IsHuman(subject)) return null;
        return new Attribution(sentence, token, speaker ?? (subject.Lemma.ToLowerInvariant() is "he" or "she" ? lastSpeaker : null));
    }

    // "said Mr. Starmer", "Merz, whose nation has been wary, said": a finite verb whose subject the parser lost.
    private string? Beside(Sentence sentence, Token verb)
    {
        if (verb.Tag is not ("VBD" or "VBZ")) return null;
        var persons = actors.In(sentence).Where(mention => mention.Form != MentionForm.Pronoun && actors.Find(mention.ActorId)?.Actor is Person && !isQuoted(mention.Start)).ToList();
        return (persons.FirstOrDefault(mention => mention.Head > verb.Index && mention.Head - verb.Index <= 6) ?? persons.LastOrDefault(mention => mention.Head < verb.Index))?.ActorId;
    }

    private Attribution? AsAccordingTo(Sentence sentence, Token token)
    {
        if (!token.Is("according") || sentence.Child(token, "prep") is not { } to || sentence.Child(to, "pobj") is not { } source) return null;
        return Who(sentence, source) is { } speaker ? new Attribution(sentence, token, speaker) : null;
    }

    /// <summary>The actor a subject names; of several, the person.</summary>
    private string? Who(Sentence sentence, Token subject)
    {
        var mentions = actors.At(sentence, subject.Index);
        return mentions.FirstOrDefault(mention => actors.Find(mention.ActorId)?.Actor is Person)?.ActorId ?? (mentions.Count > 0 ? mentions[0].ActorId : Within(sentence, subject));
    }

    // "the Kremlin spokesman", "officials in Kyiv": no node of their own, but the side they speak for is named.
    private string? Within(Sentence sentence, Token subject)
    {
        if (!WordSets.Bodies.Contains(subject.Lemma)) return null;
        var around = sentence.Children(subject, "amod", "compound", "poss", "nmod").Select(token => token.Index).ToHashSet();
        return actors.In(sentence).FirstOrDefault(mention => around.Contains(mention.Head))?.ActorId;
    }

    private static bool IsHuman(Token subject) => subject.Tag is "PRP" or "NNP" or "WP" || WordSets.Bodies.Contains(subject.Lemma);
}
