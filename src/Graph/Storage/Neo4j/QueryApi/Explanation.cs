using System.Net;
using System.Security.Authentication;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Says for people what went wrong: with which server, and what to do.</summary>
internal sealed class Explanation(Neo4jAddress address, Limits limits)
{
    public GraphStorageException Of(Exception exception) => exception as GraphStorageException ?? new GraphStorageException(exception switch
    {
        QueryApiException error => OfError(error),
        HttpRequestException error => OfConnection(error),
        BrokenCircuitException => $"Neo4j at {address} has not answered lately and is left alone for {limits.Break.TotalSeconds:0} seconds. Look whether it runs, then ask again.",
        TimeoutRejectedException timeout => $"Neo4j at {address} took longer than {timeout.Timeout.TotalSeconds:0} seconds. Ask for less, or look what it is busy with (SHOW TRANSACTIONS).",
        IOException => $"The connection to Neo4j at {address} broke off. Look whether the server runs and what stands between ({exception.Message}).",
        _ => $"Neo4j at {address} could not be asked: {exception.Message}",
    }, exception);

    private string OfError(QueryApiException error) => error.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" => $"Neo4j at {address} does not let {Asker} in: {error.Message} Correct the user and password in the address.",
        "Neo.ClientError.Security.AuthenticationRateLimit" => $"Neo4j at {address} has seen too many wrong passwords for {Asker}. Correct the password and wait a few seconds.",
        "Neo.ClientError.Security.CredentialsExpired" => $"The password of {Asker} at Neo4j at {address} must be changed first: ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'.",
        "Neo.ClientError.Security.Forbidden" => $"Neo4j at {address} forbids this to {Asker}: {error.Message}",
        "Neo.ClientError.Database.DatabaseNotFound" => $"Neo4j at {address} has no database '{address.Database}'. Correct its name in the address; Community edition has one, 'neo4j'.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"Neo4j at {address} stopped a transaction that took longer than its db.transaction.timeout. Ask for less, or raise the limit in neo4j.conf.",
        "Neo.DatabaseError.Transaction.TransactionCommitFailed" or "Neo.DatabaseError.Transaction.TransactionLogError" or "Neo.DatabaseError.General.StorageDamageDetected" =>
            $"Neo4j at {address} could not write to its disk. See whether the disk is full and what its logs/debug.log says, make room, start the server again, and repeat this: what was written before stays.",
        "Neo.TransientError.General.DatabaseUnavailable" => $"The database '{address.Database}' of Neo4j at {address} is not available: {error.Message} Its logs/debug.log says why; a full disk is one reason. Start the server again when that is mended.",
        "" => OfStranger(error.Status),
        _ => $"Neo4j at {address} answered {error.Code}: {error.Message}",
    };

    private string OfStranger(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"Neo4j at {address} does not let {Asker} in (HTTP {(int)status}). Correct the user and password in the address.",
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            $"What stands before Neo4j at {address} does not reach it (HTTP {(int)status}). Look whether the server runs, and at the proxy between.",
        _ => $"What answers at {address} is not Neo4j (HTTP {(int)status}). Correct host and port in the address (Neo4j's HTTP port is 7474), or look at the proxy between.",
    };

    private string OfConnection(HttpRequestException error) => error.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => $"There is no host '{address.Server.Host}'. Correct the address of the Neo4j server.",
        HttpRequestError.SecureConnectionError when SpeaksNoTls(error) =>
            $"What answers at {address} does not speak TLS. Write http:// in the address, or the port on which it does (Neo4j's HTTPS port is 7473).",
        HttpRequestError.SecureConnectionError => $"Neo4j at {address} has a certificate that is not trusted ({error.InnerException?.Message ?? error.Message}). Trust its authority on this machine, or use the host name the certificate was made for.",
        HttpRequestError.ConnectionError => $"Nothing answers at {address}. Start Neo4j, or correct host and port in the address (Neo4j's HTTP port is 7474).",
        _ => $"The connection to Neo4j at {address} broke off. Look whether the server runs and what stands between ({error.Message}).",
    };

    // The framework tells it from a bad certificate by words only.
    private static bool SpeaksNoTls(HttpRequestException error) => error.InnerException is AuthenticationException inner && inner.Message.Contains("frame", StringComparison.Ordinal);

    private string Asker => address.User is { } user ? $"user '{user}'" : address.Authorization is null ? "somebody without credentials" : "the bearer of this token";
}
