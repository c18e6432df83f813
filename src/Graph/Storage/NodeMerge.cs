using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// What a node is when two documents describe it. Commutative, associative and idempotent, so that every order of loading, by any
/// number of loaders, ends in the same graph.
/// </summary>
public static class NodeMerge
{
    /// <summary>Of two descriptions of one node, as <see cref="NodeJson"/> writes them, what they say together.</summary>
    public static string Merge(string label, string left, string right) =>
        left == right ? left : NodeJson.Write(Merge(NodeJson.Read(label, left, null), NodeJson.Read(label, right, null)));

    public static Node Merge(Node left, Node right) => (left, right) switch
    {
        (Document one, Document other) when one.Availability != other.Availability => one.Availability == Availability.Loaded ? one : other,
        (Commitment one, Commitment other) => MergeCommitments(one, other),
        (Actor one, Actor other) => MergeActors(one, other),
        _ => MergeProperties(left, right),
    };

    // As first reported, and as firmly as anybody reports it: what belongs together is taken from one description.
    private static Commitment MergeCommitments(Commitment left, Commitment right)
    {
        var firmest = new[] { left, right }.MinBy(each => (-each.Firmness, each.Strength, each.Modality))!;
        var first = new[] { left, right }.MinBy(each => (each.FirstReportedAt ?? Never, each.Summary), FirstThenText)!;
        var merged = (Commitment)MergeProperties(left, right);
        return merged with
        {
            Summary = first.Summary,
            FirstReportedAt = first.FirstReportedAt,
            Firmness = firmest.Firmness,
            Strength = firmest.Strength,
            Modality = firmest.Modality,
        };
    }

    // A name that is not chosen is another name.
    private static Actor MergeActors(Actor left, Actor right)
    {
        var merged = (Actor)MergeProperties(left, right);
        var names = left.Aliases.Concat(right.Aliases).Append(left.Name).Append(right.Name).Where(name => name != merged.Name);
        return merged with { Aliases = [.. names.Distinct().Order(StringComparer.Ordinal)] };
    }

    private static Node MergeProperties(Node left, Node right)
    {
        var merged = left with { };
        foreach (var property in NodeType.Of(left.GetType()).Properties)
            property.Property.SetValue(merged, MergeValues(property.Property.GetValue(left), property.Property.GetValue(right)));
        return merged;
    }

    private static object? MergeValues(object? left, object? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        (IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Union(other).Order(StringComparer.Ordinal).ToList(),
        (Enum one, Enum other) => one.CompareTo(other) >= 0 ? one : other,
        (Quantity one, Quantity other) => MoreExact(one.ToString(), other.ToString()) ? one : other,
        _ => MoreExact(Convert.ToString(left, Invariant)!, Convert.ToString(right, Invariant)!) ? left : right,
    };

    // The longer text says more (a name in full, a date with its day); of two that are as long, the choice only has to be a fixed one.
    private static bool MoreExact(string left, string right) =>
        left.Length != right.Length ? left.Length > right.Length : string.CompareOrdinal(left, right) <= 0;

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static PartialDate Never { get; } = PartialDate.Parse("9999");

    private static Comparer<(PartialDate Date, string Text)> FirstThenText { get; } = Comparer<(PartialDate Date, string Text)>.Create(
        (left, right) => left.Date == right.Date ? string.CompareOrdinal(left.Text, right.Text) : left.Date.CompareTo(right.Date));
}
