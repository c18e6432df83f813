using Graph.Model;

namespace Graph.Storage;

/// <summary>What a node must fulfil; compiles to SQL and to Cypher.</summary>
public abstract record Filter
{
    /// <summary>Every one of them; none means all nodes.</summary>
    public sealed record And(IReadOnlyList<Filter> All) : Filter;

    /// <summary>At least one of them; none means no node.</summary>
    public sealed record Or(IReadOnlyList<Filter> Any) : Filter;

    /// <summary>A property (or <c>id</c>) against a value; a list for <see cref="Comparison.In"/>. A null value asks whether the property is absent.</summary>
    /// <param name="Property">In camel case, one of the node type's.</param>
    public sealed record Compare(string Property, Comparison Comparison, object? Value) : Filter;

    /// <summary>Over a property that is a list of strings.</summary>
    public sealed record List(string Property, Quantifier Quantifier, Filter? Element) : Filter;

    /// <summary>Over the nodes at the other end of a relationship.</summary>
    public sealed record Related(RelationshipType Type, Direction Direction, Quantifier Quantifier, Filter? Node) : Filter;
}

public enum Comparison { Equal, NotEqual, In, NotIn, Greater, NotGreater, GreaterOrEqual, NotGreaterOrEqual, Less, NotLess, LessOrEqual, NotLessOrEqual, Contains, NotContains, StartsWith, NotStartsWith, EndsWith, NotEndsWith }

/// <summary>HotChocolate's list operations: <c>all</c>, <c>none</c>, <c>some</c>; <c>any: true</c> and <c>any: false</c> ask whether there is one at all.</summary>
public enum Quantifier { All, None, Some, Any, Empty }

public enum Direction { Out, In }
