using Graph.Loading.Extraction;
using Graph.Loading.Extraction.Commitments;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>
/// The facts of one document as nodes and relationships of the graph. Every id is a pure function of what the node says, so that
/// the graph is the same whichever document comes first and whoever loads it.
/// </summary>
public static class DocumentResolution
{
    /// <summary>Two documents that tell of the same promise of the same parties end in the same commitment.</summary>
    public static string CommitmentId(ExtractedCommitment commitment) => $"Commitment:{ContentKey.Of(CommitmentIdentity.Of(commitment))}";

    public static DocumentGraph Resolve(DocumentFacts facts)
    {
        var document = SourceResolution.Document(facts.Text.Document);
        var graph = new DocumentGraphBuilder(document, facts.Text);
        SourceResolution.Add(graph, facts);
        ActorResolution.Add(graph, facts);
        RelationshipResolution.Add(graph, facts);
        var commitments = new CommitmentResolution(graph, facts);
        foreach (var commitment in facts.Commitments) commitments.Add(commitment);
        return graph.Build();
    }
}
