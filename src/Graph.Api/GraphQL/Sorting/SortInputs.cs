using Graph.Api.GraphQL.Filtering;
using Graph.Api.GraphQL.Types;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Sorting;

/// <summary>The <c>order</c> input of every type of node that has something to sort by.</summary>
internal sealed class SortInputs
{
    /// <summary>What an empty object parses to.</summary>
    public static readonly SortKey NoKey = new("");

    private readonly Dictionary<Type, SortInput> inputs = [];
    private readonly EnumerationGraphType direction = new() { Name = "SortEnumType" };

    public SortInputs()
    {
        direction.Add("ASC", false);
        direction.Add("DESC", true);
    }

    /// <summary>Null for a type without properties of its own: <c>Node</c>.</summary>
    public SortInput? Of(Type node)
    {
        if (NodeShape.Properties(node).Count == 0) return null;
        if (!inputs.TryGetValue(node, out var known)) inputs[node] = known = new SortInput(node, direction);
        return known;
    }

    public static IReadOnlyList<SortKey> Read(IResolveFieldContext context) =>
        context.Arguments!.TryGetValue("order", out var order) ? [.. order.Value.Items<SortKey>().Where(key => key != NoKey)] : [];
}
