using System.Text.RegularExpressions;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Extraction.Speech;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>Who "we", "the Parties", "both sides" are where a document speaks in its own voice.</summary>
internal sealed partial class DocumentVoice
{
    /// <summary>In how many sentences a text has introduced those who act in it.</summary>
    private const int Preamble = 12;

    private readonly AnalysedDocument text;
    private readonly ActorsOfText actors;
    private readonly SpeechOfText speech;

    public DocumentVoice(AnalysedDocument text, ActorsOfText actors, SpeechOfText speech)
    {
        (this.text, this.actors, this.speech) = (text, actors, speech);
        var defined = DefinedWe();
        Signatories = defined.Count > 0 ? defined : FromTitle(Joint());
        Participants = Signatories.Count > 1 ? Signatories : FromTitle(Encounter(), everybody: true) is { Count: > 1 } met ? met : IsReport ? [] : Introduced();
        We = SpeaksForItsPublisher() && Publisher() is { Count: > 0 } publisher ? publisher
            : Signatories.Count > 0 ? Signatories
            : FromTitle(By()) is { Count: 1 } by ? by : Publisher();
    }

    /// <summary>The actors for whom the document says "we": those it names as "We, the …", its signatories, the one whose statement it is, or its publisher.</summary>
    public IReadOnlyList<string> We { get; }

    /// <summary>The actors named in the title of a joint text.</summary>
    public IReadOnlyList<string> Signatories { get; }

    /// <summary>Those who met or spoke, by the title of a readout; of a joint text its signatories.</summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>True for a text of those who bind themselves; false for one of a third party about them.</summary>
    public bool IsOfficial => !IsReport || We.Count > 0;

    private bool IsReport => text.Document.Metadata.Kind is DocumentKind.NewsArticle or DocumentKind.FeedCluster or DocumentKind.FeedItem or DocumentKind.Report or DocumentKind.Transcript or DocumentKind.Other;

    /// <summary>True for a text that several bind themselves by.</summary>
    public bool IsJoint => Participants.Count > 1 && text.Document.Metadata.Kind is DocumentKind.Treaty or DocumentKind.Agreement or DocumentKind.Declaration or DocumentKind.Communique;

    private IReadOnlyList<string> DefinedWe()
    {
        foreach (var sentence in text.Sentences.Take(40))
        {
            var opening = text.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
            if (!opening.StartsWith("We, ", StringComparison.Ordinal)) continue;
            var verb = sentence.Tokens.FirstOrDefault(token => token.Index > 2 && token.IsVerb())?.Index ?? sentence.Tokens.Count;
            var named = Sides(actors.In(sentence).Where(mention => mention.Head < verb));
            if (named.Count > 0) return named;
        }

        return [];
    }

    // "The Government of Norway and the Government of Sweden, desiring …", "Norway and Sweden met": who acts together first in the text.
    private IReadOnlyList<string> Introduced() =>
        text.Sentences.Where(sentence => text.BlockOf(sentence).Kind != BlockKind.Title).Take(Preamble).SelectMany(Together).FirstOrDefault(sides => sides.Count > 1) ?? [];

    private IEnumerable<IReadOnlyList<string>> Together(Sentence sentence) => actors.In(sentence).Where(mention => mention.Form is not MentionForm.Adjective and not MentionForm.Pronoun)
        .GroupBy(mention => sentence.FirstOfCoordination(sentence[mention.Head]))
        .Where(group => group.Key.Relation is "nsubj" or "ROOT" || (group.Key.Relation is "pobj" && sentence.HeadOf(group.Key) is { Lemma: "between" }))
        .Select(group => Sides(group));

    private IReadOnlyList<string> FromTitle(Regex kind, bool everybody = false)
    {
        var title = text.Document.Metadata.Title ?? "";
        if (!kind.IsMatch(title)) return [];
        return Sides(TitleMentions(title, everybody));
    }

    // A fact sheet or readout tells of an agreement with another, in the words of one.
    private bool SpeaksForItsPublisher() => Signatories.Count != 1 && text.Document.Metadata.Kind is DocumentKind.FactSheet or DocumentKind.Readout or DocumentKind.PressRelease
        || (text.Document.Metadata.Title ?? "").StartsWith("fact sheet", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Mention> TitleMentions(string title, bool everybody) => text.Sentences.Take(8)
        .Where(sentence => text.BlockOf(sentence).Kind == BlockKind.Title || title.Contains(text.Text[sentence.Start..sentence.End], StringComparison.OrdinalIgnoreCase))
        .SelectMany(sentence => everybody ? actors.In(sentence) : Authors(sentence, actors.In(sentence)));

    // "G7 Leaders' Statement on Ukraine", "Joint Declaration of Support for Ukraine": what a text is about has not written it.
    private IEnumerable<Mention> Authors(Sentence sentence, IEnumerable<Mention> mentions)
    {
        var words = text.Text[sentence.Start..sentence.End];
        return Subject().Match(words) is { Success: true } about ? mentions.Where(mention => mention.Start - sentence.Start < about.Index) : mentions;
    }

    private IReadOnlyList<string> Publisher()
    {
        if (text.Document.Metadata.Kind is DocumentKind.NewsArticle or DocumentKind.FeedCluster or DocumentKind.FeedItem) return [];
        return PublisherSides.Of($"{text.Document.Metadata.Publisher} {text.Document.Metadata.Url}");
    }

    private IReadOnlyList<string> Sides(IEnumerable<Mention> mentions) => [.. mentions.Select(mention => speech.SideOf(mention.ActorId)).Distinct()];

    [GeneratedRegex(@"\b(?:joint|agreement|treaty|declaration|communiqué|communique|memorandum|pact|accord|charter|(?:leaders|ministers)[’']? (?:statement|declaration)|partnership|outcomes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:on|regarding|concerning|about|for|in|to|following|of support)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:readout|read-out|meeting|call|talks|summit|consultations|dialogue|visit|conference)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Encounter();

    [GeneratedRegex(@"^(?:statement|remarks|letter|message|address|proclamation|memorandum|press (?:statement|release)|readout)\b.*?\b(?:by|from|of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
