using Graph.Api.GraphQL.Types;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Sorting;

/// <summary>What nodes of a type can be sorted by; parses to a <see cref="SortKey"/>, or to nothing where it is empty.</summary>
internal sealed class SortInput : InputObjectGraphType<SortKey>
{
    public SortInput(Type node, IGraphType direction)
    {
        Name = $"{node.Name}SortInput";
        Description = "One property per object. Several keys: a list of objects, the first decides first.";
        foreach (var property in NodeShape.Properties(node).Where(property => !property.IsList && !property.IsObject))
            AddField(new FieldType { Name = property.Name, ResolvedType = direction });
    }

    // An input object has no order of its own here, so two keys in one object could come out the wrong way round.
    public override object ParseDictionary(IDictionary<string, object?> value) => value.Where(each => each.Value is not null).ToList() switch
    {
        [] => SortInputs.NoKey,
        [var only] => new SortKey(only.Key, (bool)only.Value!),
        var several => throw new ExecutionError($"An object of `order` names one property, not {several.Count}. Write [{string.Join(", ", several.Select(each => $"{{ {each.Key}: … }}"))}]."),
    };
}
