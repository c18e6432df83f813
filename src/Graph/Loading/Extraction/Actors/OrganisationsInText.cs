using System.Collections.Frozen;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>The organisations of a document: those of the gazetteer, and others by the form of their name.</summary>
internal static class OrganisationsInText
{
    // "British Broadcasting Corporation" and "American Enterprise Institute" speak of no state; "Iraqi Armed Forces" do.
    private static readonly FrozenSet<string> Private = FrozenSet.Create("media", "company", "think_tank", "ngo", "armed_group", "party", "alliance");

    /// <summary>Marks the organisations that the gazetteer does not know.</summary>
    public static void Find(SentenceWords sentence)
    {
        StateBodies.Find(sentence);
        UnlistedOrganisations.Find(sentence);
    }

    public static void Add(SentenceWords sentence, ActorBook book)
    {
        foreach (var found in sentence.Found.Where(found => found.Kind is FoundKind.Organisation && found.ActorId is not null).ToList())
        {
            if (Gazetteer.Shared.Organisations.TryGetValue(found.ActorId!, out var known)) AddKnown(sentence, found, known, book);
            else AddUnlisted(sentence, found, book);
        }
    }

    private static void AddKnown(SentenceWords sentence, Found found, OrganisationEntry known, ActorBook book)
    {
        if (!IsModifier(sentence, found, known) && !IsOfAnotherState(found, known, book)) book.AddKnown(found.ActorId!, sentence, found.First, found.Last, MentionForm.Name);
        if (!Private.Contains(known.Kind)) AddStatesWithin(sentence, found, book);
    }

    private static void AddUnlisted(SentenceWords sentence, Found found, ActorBook book)
    {
        var name = found.BodyName ?? PersonNames.TextOf(sentence, found.First, found.Last);
        book.AddOrganisation(found.ActorId!, () => new Organisation { Id = found.ActorId!, Name = name, Kind = found.BodyKind }, sentence, found);
    }

    // "senior U.S. military officials", "Russian army equipment": not the army itself.
    private static bool IsModifier(SentenceWords sentence, Found found, OrganisationEntry known) =>
        known.Kind is "military" && !sentence.IsCapital(found.Last) && sentence.Token(found.Last) is { Relation: "compound" or "amod" or "nmod" };

    // "Labour", "Conservatives": the party of a state of which the text does not speak is not meant.
    private static bool IsOfAnotherState(Found found, OrganisationEntry known, ActorBook book) =>
        known is { Kind: "party", State: { } state } && found.First == found.Last && !book.Knows("State:" + state);

    private static void AddStatesWithin(SentenceWords sentence, Found found, ActorBook book)
    {
        for (var at = found.First; at <= found.Last; at++)
        {
            var state = Gazetteer.Shared.StateNames.LongestAt(sentence.Words, at);
            if (state.Length == 0 || at + state.Length - 1 > found.Last) continue;
            book.AddState(state.Value, sentence, new Found(FoundKind.Adjective, at, at + state.Length - 1), MentionForm.Adjective);
            at += state.Length - 1;
        }
    }
}
