using System.Collections.Frozen;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors.References;

/// <summary>
/// Bodies and groups that a noun points at: "the Coalition", "NATO allies", "the Iraqi government", "both countries"; and unnamed collectives
/// ("several countries"), which stay one actor and are never taken apart.
/// </summary>
/// <param name="sides">The state for which the one person that a sentence names acts.</param>
internal sealed class GroupPhrases(ActorBook book, History history, Func<int, string?> sides)
{
    private const string GlobalCoalition = "Organisation:global-coalition-isis";
    private static readonly FrozenSet<string> StateBodyNouns = FrozenSet.Create("parliament", "cabinet");
    private static readonly FrozenSet<string> GovernmentNouns = WordLists.Get("government nouns");
    private static readonly FrozenSet<string> BodyNouns = WordLists.Get("organisation heads");
    private static readonly FrozenSet<string> CollectiveNouns = WordLists.Get("collective nouns");
    private static readonly FrozenSet<string> Quantifiers = WordLists.Get("unnamed quantifiers");

    private static readonly FrozenSet<string> Counting = FrozenSet.Create("two", "three", "four", "five", "six", "seven", "eight");

    public IReadOnlyList<string> Read(SentenceWords sentence, NounPhrase phrase, IReadOnlyList<string> owners)
    {
        var noun = sentence.Sentence[phrase.Noun].Text.ToLowerInvariant();
        if (owners.Count == 0 && Together(phrase, noun) is { Count: > 1 } together) return together;
        if (GovernmentNouns.Contains(noun) && owners.Any(IsState)) return [.. owners.Where(IsState)];
        if (StateBodyNouns.Contains(noun) && !phrase.IsPlural) return BodyOfState(sentence, phrase, noun, owners);
        if (CollectiveNouns.Contains(noun)) return Collective(sentence, phrase, noun, owners);
        if (BodyNouns.Contains(noun) && (phrase.IsDefinite || noun == "coalition") && !phrase.IsPlural) return Body(sentence, phrase, noun);
        return [];
    }

    private List<string> Collective(SentenceWords sentence, NounPhrase phrase, string noun, IReadOnlyList<string> owners)
    {
        if (owners.FirstOrDefault(owner => !IsState(owner) && !IsPerson(owner)) is { } organisation) return [organisation];
        if (phrase.IsTwo) return Pair(sentence, IsPairOfPersons(noun));
        if (IsOfCoalition(phrase, noun, owners) && Coalition() is { } coalition) return [coalition];
        if (noun is "allies" && !phrase.Adjectives.Any() && char.IsUpper(sentence.Sentence[phrase.Noun].Text[0]) && book.Knows("Organisation:nato")) return ["Organisation:nato"];
        if (noun is "parties" or "sides" or "signatories" or "participants") return [];
        return phrase.Adjectives.Any(adjective => Quantifiers.Contains(adjective.ToLowerInvariant())) || (noun is "allies" or "partners" && owners.Count > 0) ? [Unnamed(phrase)] : [];
    }

    // "the three powers", "both sides", "each country", "neither party": those whom the text named side by side.
    private IReadOnlyList<string> Together(NounPhrase phrase, string noun)
    {
        if (phrase.Adjectives.Any(adjective => !Counting.Contains(adjective.ToLowerInvariant()))) return [];
        if (IsPairOfPersons(noun)) return phrase.Number is { } persons ? history.LastTogether(persons, IsPerson) : [];
        if (phrase.Number is { } number && CollectiveNouns.Contains(noun)) return history.LastTogether(number, id => !IsPerson(id));
        return phrase.IsEach && (phrase.IsPlural ? noun is "sides" or "parties" or "powers" or "signatories" : noun is "side" or "party" or "country" or "state" or "government" or "power" or "signatory") ? history.LastTogether(null, id => !IsPerson(id)) : [];
    }

    private static bool IsPairOfPersons(string noun) => noun is "leaders" or "presidents" or "ministers";

    // "both countries", "the two sides": the two that were spoken of last.
    private List<string> Pair(SentenceWords sentence, bool persons)
    {
        var last = history.Before(sentence.Sentence.Index).Where(each => persons ? each.IsPerson : each.IsState).Select(each => each.ActorId).Distinct().Take(2).ToList();
        return last.Count == 2 ? last : [];
    }

    // "Ukraine's allies", "the leaders", "European Allies" in a text on a coalition; but "other leaders" are others.
    private static bool IsOfCoalition(NounPhrase phrase, string noun, IReadOnlyList<string> owners) => noun switch
    {
        "allies" => phrase.Adjectives.All(adjective => char.IsUpper(adjective[0])),
        "leaders" or "participants" => phrase.IsDefinite && !phrase.Adjectives.Any() && owners.Count == 0,
        _ => false,
    };

    private string? Coalition() => book.OnlyCoalition() ?? history.All().Select(each => each.ActorId).FirstOrDefault(id => book.Find(id) is Organisation { Kind: "coalition" });

    // "the Coalition", "the Platform": the last body of which that is the noun.
    private List<string> Body(SentenceWords sentence, NounPhrase phrase, string noun)
    {
        var named = history.All().Select(each => each.ActorId).FirstOrDefault(id => book.Find(id) is Organisation { Kind: not "collective" } body && IsNamedBy(body, noun));
        if (named is not null) return [named];
        if (noun is not "coalition") return [];
        return book.Knows("Organisation:islamic-state") ? [book.EnsureKnown(GlobalCoalition)] : [book.EnsureOrganisation("coalition", "coalition", Seen(sentence, phrase))];
    }

    // "Parliament", "the cabinet": of the state named with it, else of the state whose speaker the sentence names.
    private List<string> BodyOfState(SentenceWords sentence, NounPhrase phrase, string noun, IReadOnlyList<string> owners)
    {
        var isName = char.IsUpper(sentence.Sentence[phrase.Noun].Text[0]) && phrase.Noun > 0;
        if (!phrase.IsDefinite && !isName && owners.Count == 0) return [];
        var state = owners.FirstOrDefault(IsState) ?? sides(sentence.Sentence.Index);
        if (state is null) return Body(sentence, phrase, noun);
        var known = noun == "parliament" ? Gazetteer.Shared.Organisations.Values.Where(body => body.Kind == "parliament" && "State:" + body.State == state).ToList() : [];
        var name = $"{char.ToUpperInvariant(noun[0])}{noun[1..]} of {Gazetteer.Shared.States[state].Name}";
        return [known.Count == 1 ? book.EnsureKnown(known[0].Id, name) : book.EnsureOrganisation(name, noun == "parliament" ? "parliament" : "government_body", name)];
    }

    private static bool IsNamedBy(Organisation body, string noun) => WordForm.Split(body.Name).Any(word => word.Folded == noun);

    private string Unnamed(NounPhrase phrase)
    {
        var sentence = phrase.Sentence;
        var words = sentence.Tokens.Skip(phrase.First).Take(phrase.Noun - phrase.First + 1).Where(token => token.Relation is not "det" || Quantifiers.Contains(token.Text.ToLowerInvariant()));
        var name = string.Join(' ', words.Select(token => token.Text)).Replace(" ’s", "’s", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal);
        return book.EnsureOrganisation(name, "collective", name);
    }

    private static string Seen(SentenceWords sentence, NounPhrase phrase) => string.Join(' ', sentence.Sentence.Tokens.Skip(phrase.First).Take(phrase.Noun - phrase.First + 1).Select(token => token.Text));

    private static bool IsState(string id) => id.StartsWith("State:", StringComparison.Ordinal);

    private static bool IsPerson(string id) => id.StartsWith("Person:", StringComparison.Ordinal);
}
