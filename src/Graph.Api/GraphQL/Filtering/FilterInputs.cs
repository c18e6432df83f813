using Graph.Api.GraphQL.Types;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.GraphQL.Filtering;

/// <summary>The <c>where</c> input of every type of node, made from the node's properties and relationships.</summary>
internal sealed class FilterInputs(ValueTypes values)
{
    private readonly Dictionary<Type, NodeFilterInput> nodes = [];
    private readonly Dictionary<Type, ListFilterInput> lists = [];
    private readonly Dictionary<Type, OperationFilterInput> operations = [];
    private readonly OperationFilterInput ids = OperationFilterInput.ForNames(values.Id, "Id");
    private ListFilterInput? strings;

    public NodeFilterInput Of(Type node)
    {
        if (nodes.TryGetValue(node, out var known)) return known;
        var input = nodes[node] = new NodeFilterInput(node);
        input.Add("id", ids, value => ((PropertyPredicate)value)("id"));
        foreach (var property in NodeShape.Properties(node).Where(property => !property.IsObject)) AddProperty(input, property);
        foreach (var end in NodeShape.Relationships(node)) AddRelationship(input, end);
        return input;
    }

    private void AddProperty(NodeFilterInput input, NodeProperty property)
    {
        if (property.IsList) input.Add(property.Name, Strings(), value => OverList(property.Name, (IReadOnlyList<Quantified>)value));
        else input.Add(property.Name, Operations(property.Type), value => ((PropertyPredicate)value)(property.Name));
    }

    private void AddRelationship(NodeFilterInput input, RelationshipEnd end)
    {
        if (end.IsSingle) input.Add(end.Field, Of(end.Target), value => new Filter.Related(end.Type, end.Direction, Quantifier.Some, (Filter)value));
        else input.Add(end.Field, ListOf(end.Target), value => OverRelated(end, (IReadOnlyList<Quantified>)value));
    }

    private static Filter.And OverList(string property, IReadOnlyList<Quantified> quantified) =>
        new([.. quantified.Select(each => new Filter.List(property, each.Quantifier, ((PropertyPredicate?)each.Element)?.Invoke(property)))]);

    private static Filter.And OverRelated(RelationshipEnd end, IReadOnlyList<Quantified> quantified) =>
        new([.. quantified.Select(each => new Filter.Related(end.Type, end.Direction, each.Quantifier, (Filter?)each.Element))]);

    private ListFilterInput ListOf(Type node)
    {
        // First: a filter of nodes that are related to their own kind needs this very list.
        var element = Of(node);
        if (!lists.TryGetValue(node, out var known))
            lists[node] = known = new ListFilterInput($"ListFilterInputTypeOf{element.Name}", element, values.Of(typeof(bool)));
        return known;
    }

    private ListFilterInput Strings() => strings ??= new ListFilterInput("ListStringOperationFilterInput", Operations(typeof(string)), values.Of(typeof(bool)));

    private OperationFilterInput Operations(Type type)
    {
        if (operations.TryGetValue(type, out var known)) return known;
        var value = values.Of(type);
        return operations[type] = type switch
        {
            _ when type == typeof(string) => OperationFilterInput.ForStrings(value),
            _ when type == typeof(bool) => OperationFilterInput.ForBooleans(value),
            { IsEnum: true } => OperationFilterInput.ForNames(value, type.Name),
            _ => OperationFilterInput.ForNumbersAndDates(value, value.Name),
        };
    }
}
