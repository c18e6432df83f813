using Graph.Storage;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Filtering;

/// <summary><c>all</c>, <c>none</c>, <c>some</c> and <c>any</c> over a list; parses to a list of <see cref="Quantified"/>.</summary>
internal sealed class ListFilterInput : InputObjectGraphType<IReadOnlyList<Quantified>>
{
    private static readonly Dictionary<string, Quantifier> Quantifiers = new() { ["all"] = Quantifier.All, ["none"] = Quantifier.None, ["some"] = Quantifier.Some };

    public ListFilterInput(string name, IGraphType element, IGraphType boolean)
    {
        Name = name;
        foreach (var quantifier in Quantifiers.Keys)
            AddField(new FieldType { Name = quantifier, ResolvedType = element });
        AddField(new FieldType { Name = "any", ResolvedType = boolean });
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        value.Where(each => each.Value is not null).Select(each => Operation(each.Key, each.Value!)).ToList();

    private static Quantified Operation(string name, object value) =>
        name == "any" ? new Quantified((bool)value ? Quantifier.Any : Quantifier.Empty, null) : new Quantified(Quantifiers[name], value);
}
