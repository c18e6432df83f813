using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Extraction.Words;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Which actors a subject phrase means, from the surest to the vaguest: a named actor, "we", the side in "French forces", "the Parties".</summary>
internal sealed class PartyFinder(ActorsOfText actors, SpeechOfText speech, DocumentVoice voice)
{
    private static readonly string[] Modifiers = ["amod", "compound", "poss", "nmod", "npadvmod"];

    /// <param name="isPersonal">True for an action that a person does himself ("travel"): then the person is the party, not the side he speaks for.</param>
    public IReadOnlyList<string> Of(Sentence sentence, IEnumerable<Token> subjects, bool isPersonal = false) =>
        [.. subjects.SelectMany(subject => Beside(sentence, subject).Append(subject)).DistinctBy(subject => subject.Index).SelectMany(subject => One(sentence, subject, isPersonal)).Distinct()];

    /// <summary>Could this subject decide to act? Known actors, "we", and nouns for people and bodies.</summary>
    public bool CanAct(Sentence sentence, Token subject) =>
        One(sentence, subject, false).Any() || IsSpeaker(subject) || WordSets.Bodies.Contains(subject.Lemma.ToLowerInvariant()) || WordSets.Parties.Contains(subject.Lemma.ToLowerInvariant());

    private IEnumerable<string> One(Sentence sentence, Token subject, bool isPersonal)
    {
        var mentions = actors.At(sentence, subject.Index);
        if (mentions.Count > 0) return mentions.Select(mention => isPersonal ? mention.ActorId : Side(mention.ActorId));
        if (IsSpeaker(subject)) return Speakers(subject, isPersonal);
        var within = Within(sentence, subject).ToList();
        if (within.Count > 0) return within;
        if (IsTheParties(sentence, subject)) return voice.Participants;
        if (IsTheAuthor(sentence, subject)) return Speakers(subject).Take(2).ToList() is { Count: 1 } author ? author : [];
        if (subject.Tag != "PRP") return [];
        // Nobody to whom "they" points back: in a text of its parties, they.
        return Antecedent(sentence, subject).ToList() is { Count: > 0 } named ? named : subject.Is("they") && voice.IsJoint ? voice.Participants : [];
    }

    // "Britain and France agreed", where the parser took only the nearer one for the subject.
    private IEnumerable<Token> Beside(Sentence sentence, Token subject) =>
        subject.PartOfSpeech == PartOfSpeech.Propn && subject.Index == 2 && sentence[1].Is("and") && actors.At(sentence, 0).Count > 0 ? [sentence[0]] : [];

    /// <summary>Whom "we", "I", "our" mean here.</summary>
    public IEnumerable<string> Speakers(Token pronoun, bool isPersonal = false)
    {
        if (speech.TurnAt(pronoun.Start) is not { } turn) return voice.We;
        if (turn.Speaker is not { } speaker) return [];
        // A speaker whose side nobody knows, in a transcript that his side publishes.
        if (actors.Find(speaker) is { Actor: Person, SpeaksFor: null } && turn.Form == TurnForm.Labelled && voice.We.Count > 0) return voice.We;
        return [isPersonal && pronoun.Lemma.Equals("i", StringComparison.OrdinalIgnoreCase) ? speaker : speech.SideOf(speaker)];
    }

    // The Biden Administration is whom the White House speaks for.
    private string Side(string actor) =>
        actor.EndsWith("-administration", StringComparison.Ordinal) && voice.We is [var state] && state.StartsWith("State:", StringComparison.Ordinal) ? state : speech.SideOf(actor);

    /// <summary>The actors that describe a noun: "French forces", "the government of Iraq", "Ukraine's allies" (whose allies they are is not who they are).</summary>
    public IEnumerable<string> Within(Sentence sentence, Token noun)
    {
        if (!WordSets.Bodies.Contains(noun.Lemma.ToLowerInvariant()) || noun.Lemma is "ally" or "partner") return [];
        var heads = sentence.Children(noun, Modifiers)
            .Concat(sentence.Children(noun, "prep").Where(prep => prep.Lemma is "of" or "from").SelectMany(prep => sentence.Children(prep, "pobj")))
            .SelectMany(sentence.Coordinated).Select(token => token.Index).ToHashSet();
        return actors.In(sentence).Where(mention => heads.Contains(mention.Head)).Select(mention => speech.SideOf(mention.ActorId));
    }

    public static bool IsSpeaker(Token token) => token.Lemma.ToLowerInvariant() is "we" or "i" or "us" or "our" or "my" or "me" || token.Text.ToLowerInvariant() is "we" or "our" or "us" or "my";

    // "Russia has said that it will not agree": the pronoun is whoever says so.
    private IEnumerable<string> Antecedent(Sentence sentence, Token pronoun)
    {
        foreach (var verb in sentence.Ancestors(pronoun).Skip(1).Where(token => token.IsVerb()))
        {
            var subjects = sentence.Subjects(verb).Where(subject => subject.Tag != "PRP" && subject.Index < pronoun.Index).ToList();
            if (subjects.Count > 0 && Of(sentence, subjects) is { Count: > 0 } named) return named;
        }

        return [];
    }

    // "The President will", "the Administration will", in a text of theirs.
    private static bool IsTheAuthor(Sentence sentence, Token subject) =>
        WordSets.Authors.Contains(subject.Lemma.ToLowerInvariant())
        && sentence.Children(subject, "det", "poss").Any(word => word.Lemma.ToLowerInvariant() is "the" or "my" or "our") && sentence.Child(subject, "prep", "amod", "compound") is null;

    private static bool IsTheParties(Sentence sentence, Token subject) =>
        subject.Lemma.ToLowerInvariant() is "party" or "parties" or "side" or "sides" or "signatory" or "participant" or "both" or "each" or "leader" or "president" or "minister" or "country" or "delegation"
        && (subject.Tag == "DT" || subject.Tag is "NNS" or "NNPS" && sentence.Children(subject, "det", "predet", "nummod").Any(word => word.Lemma.ToLowerInvariant() is "the" or "both" or "two") || subject.Lemma.ToLowerInvariant() is "party" or "parties" or "side" or "sides");
}
