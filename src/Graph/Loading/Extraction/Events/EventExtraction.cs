using System.Collections.Frozen;
using Graph.Loading.Extraction.Actors.References;
using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Events;

/// <summary>
/// Finds events that can be told from others: by a name ("Munich Security Conference", "the Vilnius Summit") or by their place ("talks in Cyprus").
/// "The meeting" alone means the last one so called.
/// </summary>
public static class EventExtraction
{
    private static readonly FrozenSet<string> Nouns = WordLists.Get("event nouns");

    public static EventsOfText Find(AnalysedDocument text)
    {
        var reading = new Reading(text);
        foreach (var sentence in text.Sentences) reading.Read(sentence);
        return reading.Result();
    }

    private sealed class Reading(AnalysedDocument text)
    {
        private readonly Dictionary<string, (Event Event, List<Evidence> Evidence)> found = [];
        private readonly List<EventMention> mentions = [];
        private readonly List<(string Id, string Noun)> spoken = [];

        public void Read(Sentence sentence)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || token.Relation is "compound" || !Nouns.Contains(token.Text.ToLowerInvariant())) continue;
                var phrase = new NounPhrase(sentence, token.Index);
                var place = PlaceOf(sentence, token);
                if (place is not null || IsNamed(sentence, phrase)) Add(sentence, phrase, token, place);
                else if (phrase.IsDefinite && spoken.FindLast(each => each.Noun == Noun(token)) is { Id: { } known }) Mention(sentence, known, phrase.First, token.Index);
            }
        }

        public EventsOfText Result() => new([.. found.Values.Select(each => new ExtractedEvent(each.Event, each.Evidence))], mentions);

        private void Add(Sentence sentence, NounPhrase phrase, Token token, Phrase? place)
        {
            var first = phrase.Before.Where(child => sentence[child].Relation is "amod" or "compound" && sentence[child].PartOfSpeech is PartOfSpeech.Propn).DefaultIfEmpty(token.Index).Min();
            var last = place?.Last ?? token.Index;
            var name = text.Text[sentence[first].Start..sentence[last].End];
            var id = "Event:" + ReadableKey.Of(name);
            if (!found.ContainsKey(id)) found[id] = (new Event { Id = id, Name = name, Kind = Noun(token), Place = place?.TextIn(text.Text) }, []);
            spoken.Add((id, Noun(token)));
            Mention(sentence, id, first, last);
            mentions[^1] = mentions[^1] with { Head = token.Index };
        }

        private void Mention(Sentence sentence, string id, int first, int last)
        {
            mentions.Add(new EventMention(id, sentence.Index, last));
            found[id].Evidence.Add(Evidence.Of(text, sentence, sentence[first].Start, sentence[last].End));
        }

        private static string Noun(Token token) => token.Text.ToLowerInvariant() switch { "talks" or "negotiations" or "consultations" => "talks", var noun => noun };

        // "Munich Security Conference", "NATO Summit": the noun is part of a name.
        private static bool IsNamed(Sentence sentence, NounPhrase phrase) =>
            char.IsUpper(sentence[phrase.Noun].Text[0]) && phrase.Before.Any(child => sentence[child].Relation is "compound" or "amod" && char.IsUpper(sentence[child].Text[0]) && sentence[child].PartOfSpeech is PartOfSpeech.Propn);

        private static Phrase? PlaceOf(Sentence sentence, Token noun)
        {
            var preposition = sentence.Children(noun, "prep").FirstOrDefault(child => child.Index > noun.Index && child.Lemma.ToLowerInvariant() is "in" or "at");
            if (preposition is null || sentence.Child(preposition, "pobj") is not { PartOfSpeech: PartOfSpeech.Propn } place) return null;
            var first = sentence.Children(place, "compound", "det").Select(child => child.Index).DefaultIfEmpty(place.Index).Min();
            return new Phrase(sentence, Math.Min(first, place.Index), place.Index);
        }
    }
}
