using System.Reflection;
using System.Text.Json;

namespace Graph.Model;

/// <summary>A property of a node as storage and GraphQL see it.</summary>
public sealed class NodeProperty(PropertyInfo property)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>In camel case, the same in the database and in GraphQL.</summary>
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public PropertyInfo Property { get; } = property;

    /// <summary>The type without its nullability.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public bool IsNullable { get; } = Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && IsNullableReference(property));

    public bool IsList => Type == typeof(IReadOnlyList<string>);

    /// <summary>A value made of parts, kept as JSON; not filtered or sorted by.</summary>
    public bool IsObject => Type == typeof(Quantity);

    private static bool IsNullableReference(PropertyInfo property)
    {
        // NullabilityInfoContext keeps a cache that is not safe for threads.
        lock (Nullability) return Nullability.Create(property).ReadState == NullabilityState.Nullable;
    }
}
