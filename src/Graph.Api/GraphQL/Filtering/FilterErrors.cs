using GraphQL;

namespace Graph.Api.GraphQL.Filtering;

internal static class FilterErrors
{
    public static ExecutionError Null(string operation, string input) =>
        new($"The provided value for filter `{operation}` of type {input} is invalid. Null values are not supported.") { Code = "HC0026" };
}
