using System.Text.Json;
using Graph.Model;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>The GraphQL types of values; each CLR type has one.</summary>
internal sealed class ValueTypes
{
    private readonly Dictionary<Type, IGraphType> types = new()
    {
        [typeof(string)] = new StringGraphType(),
        [typeof(int)] = new IntGraphType(),
        [typeof(double)] = new FloatGraphType(),
        [typeof(bool)] = new BooleanGraphType(),
        [typeof(PartialDate)] = new PartialDateGraphType(),
        [typeof(DateTimeOffset)] = new DateTimeOffsetGraphType { Name = "DateTime" },
    };

    public ValueTypes() => types[typeof(Quantity)] = QuantityType.Create(types[typeof(string)], types[typeof(double)]);

    public IdGraphType Id { get; } = new();

    public IGraphType Of(Type type)
    {
        if (!types.TryGetValue(type, out var known)) types[type] = known = Enumeration(type);
        return known;
    }

    /// <summary>With its nullability and, for a list, that of its items.</summary>
    public IGraphType Of(NodeProperty property)
    {
        var type = property.IsList ? Of(typeof(string)).ListOf() : Of(property.Type);
        return property.IsNullable ? type : type.Required();
    }

    private static EnumerationGraphType Enumeration(Type type)
    {
        var enumeration = new EnumerationGraphType { Name = type.Name };
        foreach (var value in Enum.GetValues(type))
            enumeration.Add(JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()!), value);
        return enumeration;
    }
}
