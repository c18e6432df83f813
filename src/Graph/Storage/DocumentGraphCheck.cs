using Graph.Model;

namespace Graph.Storage;

/// <summary>What must hold before a document's facts are written.</summary>
internal static class DocumentGraphCheck
{
    /// <exception cref="ArgumentException">It does not hold; the message says what.</exception>
    public static void Check(DocumentGraph graph)
    {
        var document = graph.Document;
        if (document.ContentHash is null || document.Version is null) throw Wrong(graph, "it has no content hash, so its versions cannot be told apart");
        foreach (var passage in graph.Nodes.OfType<Passage>()) CheckQuote(graph, passage);
        var ids = graph.Nodes.Select(node => node.Id).Append(document.Id).ToHashSet();
        foreach (var (type, from, to) in graph.Relationships)
            if (!ids.Contains(from) || !ids.Contains(to)) throw Wrong(graph, $"an end of ({from})-[:{type.Name}]->({to}) is not among its nodes");
    }

    private static void CheckQuote(DocumentGraph graph, Passage passage)
    {
        var text = graph.Document.Text ?? "";
        var stands = passage.Start >= 0 && passage.End <= text.Length && passage.Start < passage.End
            && text.AsSpan(passage.Start, passage.End - passage.Start).SequenceEqual(passage.Exact);
        if (!stands) throw Wrong(graph, $"the words '{passage.Exact}' do not stand at {passage.Start} to {passage.End} of its text");
    }

    private static ArgumentException Wrong(DocumentGraph graph, string what) => new($"{graph.Document.Id} was not written: {what}.", nameof(graph));
}
