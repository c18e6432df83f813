using System.Reflection;

namespace Graph.Model;

/// <summary>A concrete kind of node, read once from its record: what storage may filter and sort by, and what GraphQL shows.</summary>
public sealed class NodeType
{
    private NodeType(Type type)
    {
        Type = type;
        Properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(each => each.Name is not (nameof(Node.Id) or "EqualityContract"))
            .OrderBy(each => each.DeclaringType == type)
            .Select(each => new NodeProperty(each))];
    }

    public static IReadOnlyList<NodeType> All { get; } =
    [
        new(typeof(Person)), new(typeof(State)), new(typeof(Organisation)), new(typeof(Document)), new(typeof(Event)),
        new(typeof(Passage)), new(typeof(Report)), new(typeof(Commitment)), new(typeof(Condition)),
    ];

    public Type Type { get; }

    /// <summary>The label in the database and the type's name in GraphQL.</summary>
    public string Label => Type.Name;

    public bool IsActor => Type.IsSubclassOf(typeof(Actor));

    /// <summary>All but the id; those of the base record first.</summary>
    public IReadOnlyList<NodeProperty> Properties { get; }

    /// <exception cref="ArgumentException">No such label.</exception>
    public static NodeType Of(string label) =>
        All.FirstOrDefault(each => each.Label == label)
        ?? throw new ArgumentException($"'{label}' is no label of the graph. It knows {string.Join(", ", All.Select(each => each.Label))}.", nameof(label));

    public static NodeType Of(Type type) => Of(type.Name);

    /// <summary>The concrete types that an abstract or concrete type stands for.</summary>
    public static IEnumerable<NodeType> Under(Type type) => All.Where(each => type.IsAssignableFrom(each.Type));
}
