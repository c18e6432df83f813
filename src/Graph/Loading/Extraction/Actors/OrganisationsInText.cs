using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Actors;

/// <summary>The organisations of a document: those of the gazetteer, and others by the form of their name.</summary>
internal static class OrganisationsInText
{
    public static void Add(IReadOnlyList<SentenceWords> sentences, ActorBook book)
    {
        var unlisted = sentences.SelectMany(sentence => UnlistedOrganisations.Find(sentence).Select(found => (sentence, found))).ToList();
        foreach (var sentence in sentences)
        {
            foreach (var found in sentence.Found.Where(found => found.Kind is FoundKind.Organisation && Gazetteer.Shared.Organisations.ContainsKey(found.ActorId!)).ToList())
            {
                book.AddKnown(found.ActorId!, sentence, found.First, found.Last, MentionForm.Name);
            }
        }

        foreach (var (sentence, found) in unlisted)
        {
            var name = PersonNames.TextOf(sentence, found.First, found.Last);
            book.AddOrganisation(found.ActorId!, () => new Organisation { Id = found.ActorId!, Name = name }, sentence, found);
        }
    }
}
