using Graph.Model;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.GraphQL.Paging;

/// <summary>A page of a list as GraphQL shows it.</summary>
/// <param name="Count">How many the whole list has; asked only where the client asks.</param>
internal sealed record Connection(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, Func<IDataLoaderResult<long>> Count)
{
    public string? StartCursor => Edges is [var first, ..] ? first.Cursor : null;

    public string? EndCursor => Edges is [.., var last] ? last.Cursor : null;

    /// <summary>Where only the count is asked for.</summary>
    public static Connection CountOnly(Func<IDataLoaderResult<long>> count) => new([], false, false, count);

    public static Connection Of(Page<Node> page, CursorFormat format, Func<IDataLoaderResult<long>> count) =>
        new([.. page.Items.Select(node => new Edge(new Neighbour(node, Edge.NoProperties, []), format))], page.HasNextPage, page.HasPreviousPage, count);

    public static Connection Of(Page<Neighbour> page, CursorFormat format, Func<IDataLoaderResult<long>> count) =>
        new([.. page.Items.Select(neighbour => new Edge(neighbour, format))], page.HasNextPage, page.HasPreviousPage, count);
}

/// <summary>A place in a list: a node, what leads to it, and its cursor.</summary>
internal sealed record Edge(Neighbour Neighbour, CursorFormat Format)
{
    public static readonly IReadOnlyDictionary<string, object> NoProperties = new Dictionary<string, object>();

    public Node Node => Neighbour.Node;

    public string Cursor => Format.Write(Node);
}
