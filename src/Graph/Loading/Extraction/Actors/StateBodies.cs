using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>A state's army, police, parliament … in small letters: "Indonesian military", "Ukraine's armed forces", "the Iraqi security forces".</summary>
internal static class StateBodies
{
    private static readonly PhraseIndex<string> Bodies = new(WordLists.Phrases("bodies of states").Select(body => (body, body)));

    public static void Find(SentenceWords sentence)
    {
        foreach (var state in sentence.Found.Where(found => found.Kind is FoundKind.State or FoundKind.Adjective).ToList())
        {
            var at = sentence.Folded(state.Last + 1) == "'s" ? state.Last + 2 : state.Last + 1;
            if (at >= sentence.Words.Count || sentence.Owner(at) is not null) continue;
            var body = Bodies.LongestAt(sentence.Words, at);
            if (body.Length == 0 || sentence.Token(at + body.Length - 1).Relation is "compound" or "amod") continue;
            sentence.Add(Of(state, at, at + body.Length - 1, body.Value));
        }
    }

    private static Found Of(Found state, int first, int last, string body)
    {
        var adjective = Gazetteer.Shared.States[state.ActorId!].Adjectives[0];
        var words = WordForm.Split($"{adjective} {body}").Select(form => new TextWord(form, 0, form.Start)).ToList();
        var known = Gazetteer.Shared.Names.LongestAt(words, 0);
        var isKnown = known.Length == words.Count && known.Value.Kind is ReferenceNameKind.Organisation;
        return new Found(FoundKind.Organisation, first, last) { ActorId = isKnown ? known.Value.ActorId : "Organisation:" + ReadableKey.Of($"{adjective} {body}"), BodyName = $"{adjective} {body}", BodyKind = KindOf(body) };
    }

    private static string KindOf(string body) => body switch
    {
        "parliament" => "parliament",
        "central bank" => "central_bank",
        "supreme court" or "constitutional court" => "court",
        _ when body.Contains("minist", StringComparison.Ordinal) => "government_body",
        _ => "military",
    };
}
