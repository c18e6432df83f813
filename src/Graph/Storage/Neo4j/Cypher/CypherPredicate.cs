namespace Graph.Storage.Neo4j.Cypher;

/// <summary>A filter as a Cypher predicate. Values become parameters.</summary>
internal sealed class CypherPredicate(IDictionary<string, object?> parameters)
{
    private int variables;

    public string And(Filter? filter) => filter is null ? "" : $" AND {Compile(filter, "n", negated: false)}";

    // Only below a negation must absent values be told from false; elsewhere the plain comparison is what an index can answer.
    private string Compile(Filter filter, string node, bool negated) => filter switch
    {
        Filter.And { All.Count: 0 } => "true",
        Filter.Or { Any.Count: 0 } => "false",
        Filter.And and => $"({string.Join(" AND ", and.All.Select(each => Compile(each, node, negated)))})",
        Filter.Or or => $"({string.Join(" OR ", or.Any.Select(each => Compile(each, node, negated)))})",
        Filter.Compare compare => Compile(compare.Comparison, CypherNames.Property(node, compare.Property), compare.Value, negated),
        Filter.List list => CompileList(list, node),
        Filter.Related related => CompileRelated(related, node),
        _ => throw new NotSupportedException($"{filter.GetType().Name} is no filter that Neo4j knows."),
    };

    private string CompileList(Filter.List list, string node)
    {
        var each = $"e{variables++}";
        string Exists(string inner) => $"any({each} IN coalesce({CypherNames.Property(node, list.Property)}, []) WHERE {inner})";
        return Quantified(list.Quantifier, Exists, negated => list.Element is null ? "true" : CompileElement(list.Element, each, negated));
    }

    private string CompileElement(Filter filter, string each, bool negated) => filter switch
    {
        Filter.And { All.Count: 0 } => "true",
        Filter.Or { Any.Count: 0 } => "false",
        Filter.And and => $"({string.Join(" AND ", and.All.Select(one => CompileElement(one, each, negated)))})",
        Filter.Or or => $"({string.Join(" OR ", or.Any.Select(one => CompileElement(one, each, negated)))})",
        Filter.Compare compare => Compile(compare.Comparison, each, compare.Value, negated),
        _ => throw new NotSupportedException("A list of texts has no relationships."),
    };

    private string CompileRelated(Filter.Related related, string node)
    {
        var other = $"o{variables++}";
        var arrow = $"[:{CypherNames.Type(related.Type.Name)}]";
        var pattern = related.Direction == Direction.Out ? $"({node})-{arrow}->({other})" : $"({node})<-{arrow}-({other})";
        string Exists(string inner) => $"EXISTS {{ {pattern} WHERE {inner} }}";
        return Quantified(related.Quantifier, Exists, negated => related.Node is null ? "true" : Compile(related.Node, other, negated));
    }

    private static string Quantified(Quantifier quantifier, Func<string, string> exists, Func<bool, string> inner) => quantifier switch
    {
        Quantifier.Some => exists(inner(false)),
        Quantifier.None => $"NOT {exists(inner(false))}",
        Quantifier.All => $"NOT {exists($"NOT {inner(true)}")}",
        Quantifier.Any => exists("true"),
        _ => $"NOT {exists("true")}",
    };

    private string Compile(Comparison comparison, string left, object? value, bool negated) => comparison switch
    {
        Comparison.Equal when value is null => $"{left} IS NULL",
        Comparison.NotEqual when value is null => $"{left} IS NOT NULL",
        Comparison.Equal or Comparison.In or Comparison.Greater or Comparison.GreaterOrEqual or Comparison.Less or Comparison.LessOrEqual
            or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => negated ? Total(Positive(comparison, left, value)) : Positive(comparison, left, value),
        _ => $"NOT {Total(Positive(Opposite(comparison), left, value))}",
    };

    private string Positive(Comparison comparison, string left, object? value) => comparison switch
    {
        Comparison.Equal => $"{left} = {Add(value)}",
        Comparison.In => In(left, value),
        Comparison.Greater => $"{left} > {Add(value)}",
        Comparison.GreaterOrEqual => $"{left} >= {Add(value)}",
        Comparison.Less => $"{left} < {Add(value)}",
        Comparison.LessOrEqual => $"{left} <= {Add(value)}",
        Comparison.Contains => $"{left} CONTAINS {Add(value)}",
        Comparison.StartsWith => $"{left} STARTS WITH {Add(value)}",
        Comparison.EndsWith => $"{left} ENDS WITH {Add(value)}",
        _ => throw new NotSupportedException($"{comparison} is no comparison that Neo4j knows."),
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.NotEqual => Comparison.Equal,
        Comparison.NotIn => Comparison.In,
        Comparison.NotGreater => Comparison.Greater,
        Comparison.NotGreaterOrEqual => Comparison.GreaterOrEqual,
        Comparison.NotLess => Comparison.Less,
        Comparison.NotLessOrEqual => Comparison.LessOrEqual,
        Comparison.NotContains => Comparison.Contains,
        Comparison.NotStartsWith => Comparison.StartsWith,
        Comparison.NotEndsWith => Comparison.EndsWith,
        _ => comparison,
    };

    private string In(string left, object? values)
    {
        var list = ((System.Collections.IEnumerable)values!).Cast<object?>().ToList();
        var known = $"{left} IN {AddStored(list.Where(value => value is not null).Select(NodeJson.Stored).ToList())}";
        return list.Contains(null) ? $"({known} OR {left} IS NULL)" : known;
    }

    private static string Total(string predicate) => $"coalesce({predicate}, false)";

    private string Add(object? value) => AddStored(NodeJson.Stored(value));

    private string AddStored(object? value)
    {
        var name = $"v{parameters.Count}";
        parameters[name] = value;
        return "$" + name;
    }
}
