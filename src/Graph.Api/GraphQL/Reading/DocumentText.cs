using Graph.Api.GraphQL.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.GraphQL.Reading;

/// <summary>The texts of documents, read only where a client asks for them: they can be a thousand times as long as all else.</summary>
internal static class DocumentText
{
    /// <param name="reader">One that reads texts.</param>
    public static object? Of(IResolveFieldContext<Document> context, GraphReader reader) => context.Source.Text is { } known
        ? known
        : RequestBatches.Of<string, string?>(context, nameof(DocumentText), async (ids, cancel) =>
            [.. (await reader.NodesAsync(ids, cancel)).Select(node => (node as Document)?.Text)]).Load(context.Source.Id);
}
