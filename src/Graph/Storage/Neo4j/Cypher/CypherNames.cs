using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The only way for a name into the text of a query.</summary>
internal static class CypherNames
{
    private static readonly HashSet<string> Properties = [.. NodeType.All.SelectMany(type => type.Properties).Select(property => property.Name)];

    // What can be absent is sorted by a copy with the empty text in its place, because an index knows no absent values.
    private static readonly HashSet<string> CanBeAbsent =
        [.. NodeType.All.SelectMany(type => type.Properties).Where(property => property is { IsNullable: true, IsList: false, IsObject: false }).Select(property => property.Name)];

    private static readonly string Schema = ReadSchema(new QueryFiles("cypher"));

    /// <summary>The types of all relationships, each once.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. RelationshipTypes.All.Select(type => type.Name).Distinct()];

    /// <summary>Type of the relationships that no longer stand.</summary>
    public const string Retired = "RETIRED";

    public static string Property(string node, string property) => property == "id" ? $"{node}.id" : $"{node}.{Known(property)}";

    public static string SortProperty(string node, string property, NodeType? label) => (property, IsNullable(property, label)) switch
    {
        ("id", _) => $"{node}.id",
        ("text", _) when label?.Type != typeof(Condition) => $"coalesce({node}.text, '')",
        (_, true) => $"{node}.{Copy(Known(property))}",
        _ => $"{node}.{Known(property)}",
    };

    /// <summary>Whether the schema has an index of a property, with the id behind it.</summary>
    public static bool HasIndex(NodeType label, string property) => Schema.Contains($"FOR (n:{label.Label}) ON (n.{property}, n.id)", StringComparison.Ordinal);

    /// <summary>Name of the copy that is never absent.</summary>
    public static string Copy(string property) => $"by_{property}";

    public static bool HasCopy(NodeProperty property) => property.Name != "text" && !property.IsList && !property.IsObject && CanBeAbsent.Contains(property.Name);

    public static string Type(object? name) => name is string text && (Types.Contains(text) || text == Retired) ? text : throw new ArgumentException($"'{name}' is no relationship of the model.", nameof(name));

    // Without a label the property may be one of several types', of which one can lack it.
    private static bool IsNullable(string property, NodeType? label) => label is null
        ? CanBeAbsent.Contains(property)
        : label.Properties.FirstOrDefault(each => each.Name == property)?.IsNullable == true;

    private static string ReadSchema(QueryFiles files) => string.Concat(files.Names("schema").Select(files.Text));

    private static string Known(string property) => Properties.Contains(property)
        ? property
        : throw new ArgumentException($"'{property}' is no property of the model.", nameof(property));
}
