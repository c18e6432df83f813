using System.Collections.Frozen;
using Graph.Loading.Extraction.Actors;
using Graph.Loading.Extraction.Actors.References;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Instruments;

/// <summary>Finds the instruments and other texts that a document speaks of: by name, by description, and by words that point back ("the agreement").</summary>
public static class InstrumentExtraction
{
    public static InstrumentsOfText Find(AnalysedDocument text)
    {
        var reading = new Reading(text);
        foreach (var sentence in SentenceWords.Of(text)) reading.Read(sentence);
        return reading.Result();
    }

    private sealed class Reading(AnalysedDocument text)
    {
        private static readonly FrozenSet<string> VerbsOnInstruments = WordLists.Get("verbs of instruments");
        private static readonly FrozenSet<string> VerbsOfInstruments = WordLists.Get("verbs instruments do");
        private readonly Dictionary<string, (Document Document, List<Evidence> Evidence)> found = [];
        private readonly List<InstrumentMention> mentions = [];

        // "a peace plan" of one text need not be that of another.
        private string Origin => text.Document.ContentHash.Length > 8 ? text.Document.ContentHash[..8] : text.Document.ContentHash;
        private readonly List<(string Id, string Noun)> spoken = [];

        public void Read(SentenceWords sentence)
        {
            KnownNames.Find(sentence);
            for (var word = 0; word < sentence.Words.Count; word++)
            {
                if (InstrumentWords.KindOf(sentence.Folded(word)) is null) continue;
                if (InstrumentNames.Read(sentence, word) is { } name)
                {
                    Add(sentence, name, PersonNames.TextOf(sentence, name.First, name.Last));
                    word = name.Last;
                }
                else if (!sentence.IsCapital(word) || sentence.Words[word].Token == 1) Point(sentence, word);
            }
        }

        public InstrumentsOfText Result() => new([.. found.Values.Select(each => new ExtractedDocument(each.Document, each.Evidence))], mentions);

        // "the agreement" means the last one so called; "a declaration of intent" that somebody signs is a new one.
        private void Point(SentenceWords sentence, int word)
        {
            var noun = sentence.Folded(word);
            var token = sentence.Token(word);
            if (!InstrumentWords.IsFormal(noun) || token.Relation is "compound" or "amod") return;
            var phrase = new NounPhrase(sentence.Sentence, token.Index);
            var known = spoken.FindLast(each => each.Noun == noun.TrimEnd('s'));
            if (known.Id is not null && IsDefinite(sentence.Sentence, phrase) && !phrase.Adjectives.Any()) Mention(sentence, known.Id, token.Index, phrase.First, token.Index);
            else if (IsActedOn(sentence.Sentence, token)) Describe(sentence, phrase, noun);
        }

        private void Describe(SentenceWords sentence, NounPhrase phrase, string noun)
        {
            var last = OfWhat(sentence.Sentence, phrase.Noun);
            var from = sentence.Sentence[phrase.First].Relation is "det" && phrase.First < phrase.Noun ? phrase.First + 1 : phrase.First;
            var title = text.Text[sentence.Sentence[from].Start..sentence.Sentence[last].End];
            Enter(sentence, title, InstrumentWords.KindOf(noun)!.Value, noun, phrase.Noun, from, last, isNamed: false);
        }

        // "of intent", "on the deployment of forces": one prepositional phrase belongs to the title.
        private static int OfWhat(Sentence sentence, int noun)
        {
            var prep = sentence.Children(noun).FirstOrDefault(child => child == noun + 1 && sentence[child].Relation is "prep" && sentence[child].Lemma is "of" or "on" or "with" or "between", -1);
            if (prep < 0) return noun;
            var subtree = sentence.Subtree(prep);
            return subtree[^1] - prep <= 8 && subtree.Count == subtree[^1] - prep + 1 ? subtree[^1] : noun;
        }

        private static bool IsDefinite(Sentence sentence, NounPhrase phrase) => phrase.IsDefinite || phrase.Before.Any(child => sentence[child].Text.ToLowerInvariant() is "this" or "that" or "their" or "its");

        private static bool IsActedOn(Sentence sentence, Token noun)
        {
            var first = sentence.FirstOfCoordination(noun);
            if (sentence.HeadOf(first) is not { } verb) return false;
            return first.Relation switch
            {
                "dobj" or "nsubjpass" => VerbsOnInstruments.Contains(verb.Lemma),
                "nsubj" => VerbsOfInstruments.Contains(verb.Lemma),
                "pobj" => sentence.HeadOf(verb) is { } above && above.Lemma is "sign" or "agree" or "join",
                _ => false,
            };
        }

        private void Add(SentenceWords sentence, InstrumentName name, string title) =>
            Enter(sentence, title, name.Kind, sentence.Folded(name.Head), sentence.Words[name.Head].Token, sentence.Words[name.First].Token, sentence.Words[name.Last].Token, isNamed: true);

        private void Enter(SentenceWords sentence, string title, DocumentKind kind, string noun, int head, int first, int last, bool isNamed)
        {
            var id = "Document:" + ReadableKey.Of(isNamed ? title : $"{title} {Origin}");
            if (!found.ContainsKey(id)) found[id] = (new Document { Id = id, Title = title, Kind = kind, Availability = Availability.Referenced }, []);
            spoken.Add((id, noun.TrimEnd('s')));
            Mention(sentence, id, head, first, last);
        }

        private void Mention(SentenceWords sentence, string id, int head, int first, int last)
        {
            var tokens = sentence.Sentence;
            mentions.Add(new InstrumentMention(id, tokens.Index, head, tokens[first].Start, tokens[last].End));
            found[id].Evidence.Add(Evidence.Of(text, tokens, tokens[first].Start, tokens[last].End));
        }
    }
}
