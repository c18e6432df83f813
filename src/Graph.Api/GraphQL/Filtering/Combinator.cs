using System.Collections;
using Graph.Storage;

namespace Graph.Api.GraphQL.Filtering;

/// <summary><c>and</c> and <c>or</c>, which every node's filter and the filter of strings have.</summary>
internal static class Combinator
{
    public static IReadOnlyList<string> Names { get; } = ["and", "or"];

    public static Filter Combine(string name, IEnumerable<Filter> parts) => name == "and" ? new Filter.And([.. parts]) : new Filter.Or([.. parts]);

    /// <summary>The items of an input list; a null list has none.</summary>
    public static IReadOnlyList<T> Items<T>(this object? list) => list is IEnumerable items ? [.. items.Cast<T>()] : [];
}
