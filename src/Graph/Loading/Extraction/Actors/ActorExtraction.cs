using Graph.Loading.Extraction.Actors.References;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Actors;

/// <summary>Finds the persons, states and organisations of a document, and every word by which it speaks of them.</summary>
public static class ActorExtraction
{
    public static ActorsOfText Find(AnalysedDocument text)
    {
        var sentences = SentenceWords.Of(text);
        var book = new ActorBook();
        foreach (var sentence in sentences) KnownNames.Find(sentence);
        var named = sentences.SelectMany(PersonNames.Find).ToList();
        foreach (var sentence in sentences) OrganisationsInText.Find(sentence);
        var people = PersonsInText.Settle(sentences, named, text.Document.Metadata.PublishedAt);
        foreach (var sentence in sentences) StatesInText.Add(sentence, book);
        foreach (var sentence in sentences) OrganisationsInText.Add(sentence, book);

        people.Enter(book);
        ReferencesInText.Add(sentences, people.All, book);
        PublishersInText.Add(text.Document, book);
        return book.ToActors();
    }
}
