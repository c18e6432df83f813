namespace Graph.Api.Http;

/// <summary>A request that is no GraphQL request, with the status that tells so.</summary>
internal sealed class RequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>HotChocolate's.</summary>
    public string Code { get; } = code;
}
