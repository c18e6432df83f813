using Graph.Model;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>How many nodes the graph has by label, and how many relationships by type.</summary>
internal static class StatisticsType
{
    private static readonly HashSet<string> Labels = [.. NodeType.All.Select(type => type.Label)];

    public static IGraphType Create(ValueTypes values)
    {
        var entry = new ObjectGraphType<KeyValuePair<string, long>> { Name = "Count" };
        entry.Add<KeyValuePair<string, long>>("name", values.Of(typeof(string)).Required(), each => each.Key);
        entry.Add<KeyValuePair<string, long>>("count", values.Of(typeof(int)).Required(), each => each.Value);
        var statistics = new ObjectGraphType<IReadOnlyDictionary<string, long>> { Name = "Statistics" };
        statistics.Add<IReadOnlyDictionary<string, long>>("nodes", entry.ListOf().Required(), counts => counts.Where(each => Labels.Contains(each.Key)));
        statistics.Add<IReadOnlyDictionary<string, long>>("relationships", entry.ListOf().Required(), counts => counts.Where(each => !Labels.Contains(each.Key)));
        return statistics;
    }
}
