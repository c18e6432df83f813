using System.Linq.Expressions;
using Graph.Model;

namespace Graph.Api.GraphQL.Types;

/// <summary>What all nodes under a type have in common: for a concrete type, everything it has.</summary>
internal static class NodeShape
{
    private static readonly Dictionary<(Type, string), Func<object, object?>> Readers = NodeType.All
        .SelectMany(type => type.Properties.Select(property => (type, property)))
        .ToDictionary(each => (each.type.Type, each.property.Name), each => Compile(each.type.Type, each.property));

    public static IReadOnlyList<NodeProperty> Properties(Type type)
    {
        var kinds = NodeType.Under(type).ToList();
        return [.. kinds[0].Properties.Where(property => kinds.TrueForAll(kind => kind.Properties.Any(each => each.Name == property.Name)))];
    }

    public static IEnumerable<RelationshipEnd> Relationships(Type type) => RelationshipEnd.All.Where(end => end.StandsOn(type));

    /// <summary>The concrete kind, where the type is one; null where nodes of several kinds stand.</summary>
    public static NodeType? Concrete(Type type) => type.IsAbstract ? null : NodeType.Of(type);

    public static object? Value(Node node, string property) => property == "id" ? node.Id : Readers[(node.GetType(), property)](node);

    private static Func<object, object?> Compile(Type type, NodeProperty property)
    {
        var node = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(node, type), property.Property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), node).Compile();
    }
}
