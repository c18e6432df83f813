using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Filters, keyset bounds and sort keys as SQL over a node called <c>n</c>. Names come from the model, values go to parameters.</summary>
/// <param name="id">The column to read the node's id from: the one that the query's index is sorted by.</param>
internal sealed class SqlitePredicate(string id)
{
    private readonly Dictionary<string, object?> parameters = [];
    private int aliases;

    public IReadOnlyDictionary<string, object?> Parameters => parameters;

    public string And(Filter? filter) => filter is null ? "" : $"and {Compile(filter, "n")}";

    public string And(IReadOnlyList<KeyBound> bounds) => string.Concat(bounds.Select(bound => $" and {Compile(bound)}"));

    /// <summary>The far end of a page that is bounded on both sides: not beyond the item, nor the item itself.</summary>
    public string AndUntil(Keyset? keyset)
    {
        if (keyset?.Until is null) return "";
        var beyond = (keyset with { Beyond = keyset.Until }).Branches().Select(branch => $"({string.Join(" and ", branch.Select(Compile))})");
        return $" and not ({string.Join(" or ", beyond.Append($"{id} = {Add(keyset.Until[^1])}"))})";
    }

    /// <summary>Without the keys that a branch holds equal: where they are expressions, SQLite would sort what its index has in order.</summary>
    public string Order(Keyset? keyset, IReadOnlyList<KeyBound> branch) => keyset is null ? id : string.Join(", ", keyset.Keys
        .ExceptBy(branch.Where(bound => bound.Relation == KeyRelation.Equal).Select(bound => bound.Property), key => key.Property)
        .Select(key => Expression("n", key.Property) + (key.Descending ? " desc" : ""))
        .DefaultIfEmpty(id));

    private string Compile(KeyBound bound) => (bound.Relation, Expression("n", bound.Property)) switch
    {
        (KeyRelation.NotNull, var key) => $"{key} is not null",
        (KeyRelation.Greater, var key) => $"{key} > {Add(bound.Value)}",
        (KeyRelation.Less, var key) => $"{key} < {Add(bound.Value)}",
        (_, var key) when bound.Value is null => $"{key} is null",
        (_, var key) => $"{key} = {Add(bound.Value)}",
    };

    private string Compile(Filter filter, string node) => filter switch
    {
        Filter.And { All.Count: 0 } => "1",
        Filter.Or { Any.Count: 0 } => "0",
        Filter.And and => $"({string.Join(" and ", and.All.Select(each => Compile(each, node)))})",
        Filter.Or or => $"({string.Join(" or ", or.Any.Select(each => Compile(each, node)))})",
        Filter.Compare compare => Compile(compare.Comparison, Expression(node, compare.Property), compare.Value),
        Filter.List list => CompileList(list, node),
        Filter.Related related => CompileRelated(related, node),
        _ => throw new NotSupportedException($"{filter.GetType().Name} is no filter that SQLite knows."),
    };

    private string CompileList(Filter.List list, string node)
    {
        var each = $"e{aliases++}";
        var exists = (string inner) => $"exists (select 1 from json_each({node}.properties, '$.{Known(list.Property)}') {each} where {inner})";
        var element = list.Element is Filter.Compare compare ? Compile(compare.Comparison, $"{each}.value", compare.Value) : CompileElement(list.Element, each);
        return Quantified(list.Quantifier, exists, element);
    }

    private string CompileElement(Filter? filter, string each) => filter switch
    {
        null => "1",
        Filter.Compare compare => Compile(compare.Comparison, $"{each}.value", compare.Value),
        Filter.And and => and.All.Count == 0 ? "1" : $"({string.Join(" and ", and.All.Select(one => CompileElement(one, each)))})",
        Filter.Or or => or.Any.Count == 0 ? "0" : $"({string.Join(" or ", or.Any.Select(one => CompileElement(one, each)))})",
        _ => throw new NotSupportedException("A list of texts has no relationships."),
    };

    private string CompileRelated(Filter.Related related, string node)
    {
        var (relationship, other) = ($"r{aliases}", $"o{aliases++}");
        var (mine, theirs) = related.Direction == Direction.Out ? ("from_id", "to_id") : ("to_id", "from_id");
        var type = Add(related.Type.Name);
        var exists = (string inner) =>
            $"exists (select 1 from relationship {relationship} join node {other} on {other}.id = {relationship}.{theirs} "
            + $"where {relationship}.{mine} = {node}.id and {relationship}.type = {type} and {relationship}.standing and {other}.standing and {inner})";
        return Quantified(related.Quantifier, exists, related.Node is null ? "1" : Compile(related.Node, other));
    }

    private static string Quantified(Quantifier quantifier, Func<string, string> exists, string inner) => quantifier switch
    {
        Quantifier.Some => exists(inner),
        Quantifier.None => $"not {exists(inner)}",
        Quantifier.All => $"not {exists($"not {inner}")}",
        Quantifier.Any => exists("1"),
        _ => $"not {exists("1")}",
    };

    // Every comparison is true or false, never null, so that "not" means what it says also where the property is absent.
    private string Compile(Comparison comparison, string left, object? value) => comparison switch
    {
        Comparison.Equal => value is null ? $"{left} is null" : $"{left} is {Add(value)}",
        Comparison.NotEqual => value is null ? $"{left} is not null" : $"{left} is not {Add(value)}",
        Comparison.In => CompileIn(left, value),
        Comparison.NotIn => $"not {CompileIn(left, value)}",
        Comparison.Greater => Compare(left, ">", value),
        Comparison.NotGreater => $"not {Compare(left, ">", value)}",
        Comparison.GreaterOrEqual => Compare(left, ">=", value),
        Comparison.NotGreaterOrEqual => $"not {Compare(left, ">=", value)}",
        Comparison.Less => Compare(left, "<", value),
        Comparison.NotLess => $"not {Compare(left, "<", value)}",
        Comparison.LessOrEqual => Compare(left, "<=", value),
        Comparison.NotLessOrEqual => $"not {Compare(left, "<=", value)}",
        Comparison.Contains => $"({left} is not null and instr({left}, {Add(value)}) > 0)",
        Comparison.NotContains => $"({left} is null or instr({left}, {Add(value)}) = 0)",
        Comparison.StartsWith => StartsWith(left, value),
        Comparison.NotStartsWith => $"not {StartsWith(left, value)}",
        Comparison.EndsWith => EndsWith(left, value),
        Comparison.NotEndsWith => $"not {EndsWith(left, value)}",
        _ => throw new NotSupportedException($"{comparison} is no comparison that SQLite knows."),
    };

    private string CompileIn(string left, object? values)
    {
        var list = ((System.Collections.IEnumerable)values!).Cast<object?>().ToList();
        var known = list.Where(value => value is not null).Select(Add).ToList();
        var equal = known.Count == 0 ? "0" : $"({left} is not null and {left} in ({string.Join(", ", known)}))";
        return list.Contains(null) ? $"({equal} or {left} is null)" : equal;
    }

    // Not null is asked first, so that it is never null itself; coalesce would do that too, but no index serves it.
    private string Compare(string left, string comparison, object? value) =>
        value is null ? "0" : $"({left} is not null and {left} {comparison} {Add(value)})";

    // A range, because an index has one.
    private string StartsWith(string left, object? value)
    {
        var prefix = Add(value);
        return $"({left} is not null and {left} >= {prefix} and {left} < {prefix} || char(1114111))";
    }

    private string EndsWith(string left, object? value)
    {
        var suffix = Add(value);
        return $"coalesce(length({suffix}) = 0 or substr({left}, -length({suffix})) = {suffix}, 0)";
    }

    private string Add(object? value)
    {
        var name = $"v{parameters.Count}";
        parameters[name] = NodeJson.Stored(value);
        return "$" + name;
    }

    private string Expression(string node, string property) => (node, property) switch
    {
        ("n", "id") => id,
        (_, "id") => $"{node}.id",
        _ => $"({node}.properties ->> '$.{Known(property)}')",
    };

    // The only way for a name into the text of a query.
    private static string Known(string property) => Properties.Contains(property)
        ? property
        : throw new ArgumentException($"'{property}' is no property of the model.", nameof(property));

    private static readonly HashSet<string> Properties = [.. NodeType.All.SelectMany(type => type.Properties).Select(property => property.Name)];
}
