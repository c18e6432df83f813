using Graph.Api.GraphQL.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>Nodes by id; all that one level of a request looks up go together, whichever fields ask.</summary>
internal static class NodeBatch
{
    public static Batch<string, Node?> NodesById(this IResolveFieldContext context, GraphReader reader) =>
        RequestBatches.Of<string, Node?>(context, nameof(NodeBatch), reader.NodesAsync);
}
