using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>What a server says of itself at its front door.</summary>
/// <param name="Edition">For example <c>community</c> or <c>enterprise</c>.</param>
/// <param name="HasQueryApi">Whether it offers the API that the graph is asked by.</param>
internal sealed record ServerVersion(string Number, string Edition, bool HasQueryApi)
{
    public static readonly Version Oldest = new(5, 26);

    public static async Task<ServerVersion> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancel));
            var root = document.RootElement;
            var number = root.GetProperty("neo4j_version").GetString()!;
            return new ServerVersion(number, root.GetProperty("neo4j_edition").GetString() ?? "", root.TryGetProperty("query", out _));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new QueryApiException("", "The answer is not one of Neo4j's.", response.StatusCode);
        }
    }

    /// <exception cref="GraphStorageException">The server is too old or does not offer the Query API.</exception>
    public void Require(Neo4jAddress address)
    {
        if (Version.TryParse(Number.Split('-', '+')[0], out var version) && version < Oldest)
            throw new GraphStorageException($"Neo4j at {address} is version {Number}; the graph needs {Oldest} or later. Upgrade the server: https://neo4j.com/docs/upgrade-migration-guide/.");
        if (!HasQueryApi)
            throw new GraphStorageException($"Neo4j {Number} at {address} does not offer its Query API. Add QUERY_API_ENDPOINTS to server.http_enabled_modules in neo4j.conf and start it again.");
    }
}
