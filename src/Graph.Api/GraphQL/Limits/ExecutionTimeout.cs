namespace Graph.Api.GraphQL.Limits;

/// <summary>How long a request may run before its queries are ended and it is answered with <c>HC0045</c>.</summary>
internal sealed record ExecutionTimeout(TimeSpan Longest);
