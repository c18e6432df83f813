using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>"he", "it", "they": the last one it can be, a subject before an object. First persons are the speaker's and not read here.</summary>
internal static class Pronouns
{
    public static IReadOnlyList<string> Read(Sentence sentence, Token pronoun, History history) => pronoun.Text.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "she" or "her" or "himself" or "herself" => One(history.Latest(sentence.Index, each => each.IsPerson)),
        "it" or "its" or "itself" when pronoun.Relation is not "expl" => One(history.Before(sentence.Index).FirstOrDefault(each => !each.IsPerson && each.IsSubject && each.Sentence >= sentence.Index - 1)),
        "they" or "them" or "their" or "themselves" => Several(sentence, history),
        _ => [],
    };

    private static List<string> One(Referent? referent) => referent is null ? [] : [referent.ActorId];

    // Those who were a subject together; else the last group or body.
    private static List<string> Several(Sentence sentence, History history)
    {
        var subjects = history.Before(sentence.Index).Where(each => each.IsSubject && each.Sentence >= sentence.Index - 1).ToList();
        foreach (var inSentence in subjects.GroupBy(each => each.Sentence).OrderByDescending(group => group.Key))
        {
            var together = inSentence.Select(each => each.ActorId).Distinct().ToList();
            if (together.Count > 1 && inSentence.All(each => each.IsPerson == inSentence.First().IsPerson)) return together;
            if (inSentence.FirstOrDefault(each => !each.IsPerson && !each.IsState) is { } body) return [body.ActorId];
        }

        return [];
    }
}
