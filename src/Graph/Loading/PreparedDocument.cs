using Graph.Loading.Extraction;
using Graph.Loading.Resolution;
using Graph.Model;

namespace Graph.Loading;

/// <summary>A document on its way to the writer, or what kept it from getting there.</summary>
/// <param name="Graph">Null where there is nothing to write.</param>
internal sealed record PreparedDocument(LoadingResult Result, DocumentGraph? Graph = null)
{
    public static PreparedDocument Of(DocumentFacts facts)
    {
        var graph = DocumentResolution.Resolve(facts);
        return new(new LoadingResult(facts.Text.Document.Name, LoadingOutcome.Added, graph.Document.Id), graph);
    }

    public static PreparedDocument Failed(string name, string reason) => new(new LoadingResult(name, LoadingOutcome.Failed, Reason: reason));
}
