using GraphQL;

namespace Graph.Api.GraphQL.Paging;

/// <summary>HotChocolate's errors of paging, with its codes.</summary>
internal static class PagingErrors
{
    public static ExecutionError TooMany(int requested, int most) => new("The maximum allowed items per page were exceeded.")
    {
        Code = "HC0051",
        Extensions = new Dictionary<string, object?> { ["requestedItems"] = requested, ["maxAllowedItems"] = most },
    };

    public static ExecutionError TooManyNodes(int requested, int most) =>
        new($"The maximum number of nodes that can be fetched at once is {most}. This selection tried to fetch {requested} nodes.") { Code = "HC0076" };

    public static ExecutionError TooFew(string argument) => new($"The argument `{argument}` asks for less than nothing. Write 0 or more.") { Code = "HC0079" };

    public static ExecutionError BothEnds() => new("A page is counted from one end: write `first` or `last`, not both.") { Code = "HC0079" };

    public static ExecutionError Cursor(string argument) =>
        new($"The cursor specified in `{argument}` has an invalid format, or comes from a list of another kind or order.") { Code = "HC0078" };
}
