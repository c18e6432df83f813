using Graph.Storage;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Filtering;

/// <summary>HotChocolate's operations over one scalar type; parses to a <see cref="PropertyPredicate"/>.</summary>
internal sealed class OperationFilterInput : InputObjectGraphType<PropertyPredicate>
{
    private static readonly (string Name, Comparison Comparison)[] Equality = [("eq", Comparison.Equal), ("neq", Comparison.NotEqual)];

    private static readonly (string Name, Comparison Comparison)[] Membership = [("in", Comparison.In), ("nin", Comparison.NotIn)];

    private static readonly (string Name, Comparison Comparison)[] Order =
    [
        ("gt", Comparison.Greater), ("ngt", Comparison.NotGreater), ("gte", Comparison.GreaterOrEqual), ("ngte", Comparison.NotGreaterOrEqual),
        ("lt", Comparison.Less), ("nlt", Comparison.NotLess), ("lte", Comparison.LessOrEqual), ("nlte", Comparison.NotLessOrEqual),
    ];

    private static readonly (string Name, Comparison Comparison)[] Text =
    [
        ("contains", Comparison.Contains), ("ncontains", Comparison.NotContains), ("startsWith", Comparison.StartsWith),
        ("nstartsWith", Comparison.NotStartsWith), ("endsWith", Comparison.EndsWith), ("nendsWith", Comparison.NotEndsWith),
    ];

    private static readonly Dictionary<string, Comparison> Comparisons = Equality.Concat(Membership).Concat(Order).Concat(Text).ToDictionary();

    private OperationFilterInput(IGraphType value, string name, params (string Name, Comparison Comparison)[] operations)
    {
        Name = $"{name}OperationFilterInput";
        foreach (var (operation, comparison) in operations)
            AddField(new FieldType { Name = operation, ResolvedType = comparison is Comparison.In or Comparison.NotIn ? new ListGraphType(value) : value });
    }

    public static OperationFilterInput ForStrings(IGraphType value)
    {
        var input = new OperationFilterInput(value, "String", [.. Equality, .. Membership, .. Text]);
        foreach (var combinator in Combinator.Names)
            input.AddField(new FieldType { Name = combinator, ResolvedType = new ListGraphType(new NonNullGraphType(input)) });
        return input;
    }

    public static OperationFilterInput ForBooleans(IGraphType value) => new(value, "Boolean", Equality);

    public static OperationFilterInput ForNames(IGraphType value, string name) => new(value, name, [.. Equality, .. Membership]);

    public static OperationFilterInput ForNumbersAndDates(IGraphType value, string name) => new(value, name, [.. Equality, .. Membership, .. Order]);

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var parts = value.Select(each => Operation(each.Key, each.Value)).ToList();
        return new PropertyPredicate(property => new Filter.And([.. parts.Select(part => part(property))]));
    }

    private PropertyPredicate Operation(string name, object? value)
    {
        if (Combinator.Names.Contains(name))
            return property => Combinator.Combine(name, value.Items<PropertyPredicate>().Select(part => part(property)));
        var comparison = Comparisons[name];
        if (value is null && comparison is not (Comparison.Equal or Comparison.NotEqual)) throw FilterErrors.Null(name, Name);
        var operand = comparison is Comparison.In or Comparison.NotIn ? value.Items<object?>() : value;
        return property => new Filter.Compare(property, comparison, operand);
    }
}
