using System.Net;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Neo4j answered with an error. Stays inside this folder.</summary>
/// <param name="code">For example <c>Neo.TransientError.Transaction.DeadlockDetected</c>; empty where something between us and Neo4j answered.</param>
internal sealed class QueryApiException(string code, string message, HttpStatusCode status) : Exception(message)
{
    // Clients' own doing, though Neo4j files them under transient; and the reverse. As the official drivers judge them.
    private static readonly string[] Final = ["Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped"];
    private static readonly string[] Passing = ["Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "Neo.ClientError.Security.AuthorizationExpired"];

    public string Code { get; } = code;

    public HttpStatusCode Status { get; } = status;

    /// <summary>Whether the same in a new transaction may succeed.</summary>
    public bool IsTransient => IsUnavailable || Passing.Contains(Code)
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Final.Contains(Code));

    /// <summary>Whether the server, not the statement, is in trouble.</summary>
    public bool IsUnavailable => Code is "Neo.TransientError.General.DatabaseUnavailable" or "Neo.DatabaseError.Database.UnableToStartDatabase"
        || (Code.Length == 0 && Status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.OK or HttpStatusCode.Accepted);
}
