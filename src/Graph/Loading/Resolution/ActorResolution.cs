using Graph.Loading.Extraction;
using Graph.Loading.Extraction.Actors;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>The actors of a document, that it mentions them, and for whom its people speak.</summary>
internal static class ActorResolution
{
    public static void Add(DocumentGraphBuilder graph, DocumentFacts facts)
    {
        foreach (var actor in facts.Actors.All) graph.Add(actor.Actor);
        foreach (var actor in facts.Actors.All.Where(actor => actor.Mentions.Count > 0)) AddMentions(graph, facts, actor);
        foreach (var person in facts.Actors.All.Where(actor => actor.SpeaksFor is not null)) AddOffice(graph, facts, person);
    }

    private static void AddMentions(DocumentGraphBuilder graph, DocumentFacts facts, ExtractedActor actor) =>
        graph.Relate(new Relationship(RelationshipTypes.Mentions, graph.Document.Id, actor.Id)
        {
            Properties = new Dictionary<string, object> { ["count"] = actor.Mentions.Count },
            Evidence = [graph.Passage(FirstSentence(facts, actor))],
        });

    private static void AddOffice(DocumentGraphBuilder graph, DocumentFacts facts, ExtractedActor person)
    {
        // A senator speaks for a parliament, also in a text that does not name it.
        var side = facts.Actors.Find(person.SpeaksFor!)?.Actor ?? ActorsInUse.Implied(person.SpeaksFor!);
        if (side is null) return;
        graph.Add(side);
        graph.Relate(new Relationship(RelationshipTypes.SpeaksFor, person.Id, person.SpeaksFor!)
        {
            Properties = person.Title is null ? new Dictionary<string, object>() : new Dictionary<string, object> { ["title"] = person.Title },
            Evidence = person.Mentions.Count == 0 ? [] : [graph.Passage(FirstSentence(facts, person))],
        });
    }

    // One sentence proves the mention; all of them would be most of the text, once more per actor.
    private static Evidence FirstSentence(DocumentFacts facts, ExtractedActor actor)
    {
        var sentence = facts.Text.Sentences[actor.Mentions.MinBy(mention => mention.Start)!.Sentence];
        return Evidence.Of(facts.Text, sentence, sentence.Start, sentence.End);
    }
}
