using Graph.Storage;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Filtering;

/// <summary>What nodes of a type can be filtered by; parses to a <see cref="Filter"/>. Every field brings its own meaning.</summary>
internal sealed class NodeFilterInput : InputObjectGraphType<Filter>
{
    private readonly Dictionary<string, Func<object, Filter>> meanings = [];

    public NodeFilterInput(Type node)
    {
        Name = $"{node.Name}FilterInput";
        foreach (var combinator in Combinator.Names)
            Add(combinator, new ListGraphType(new NonNullGraphType(this)), value => Combinator.Combine(combinator, value.Items<Filter>()));
    }

    public void Add(string name, IGraphType type, Func<object, Filter> meaning)
    {
        AddField(new FieldType { Name = name, ResolvedType = type });
        meanings[name] = meaning;
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new Filter.And([.. value.Where(each => each.Value is not null).Select(each => meanings[each.Key](each.Value!))]);
}
