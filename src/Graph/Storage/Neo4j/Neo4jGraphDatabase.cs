using Graph.Storage.Neo4j.Coalescing;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j;

/// <summary>The graph in Neo4j 5.26 or later: a server, a cluster or Aura.</summary>
public sealed class Neo4jGraphDatabase : IGraphDatabase
{
    private const int MostMerges = 20;

    private readonly Neo4jAddress address;
    private readonly QueryFiles files = new("cypher");
    private readonly QueryApiClient client;
    private readonly CoalescedReads<ReadKind, CypherRead, IReadOnlyList<Row>> reads;

    public Neo4jGraphDatabase(Neo4jAddress address, TimeProvider time)
        : this(address, time, new QueryApiClient(address, new Limits()))
    {
    }

    internal Neo4jGraphDatabase(Neo4jAddress address, TimeProvider time, QueryApiClient client)
    {
        this.address = address;
        this.client = client;
        reads = new(AskTogetherAsync, time);
    }

    public string Engine => "Neo4j";

    public async Task PrepareAsync(CancellationToken cancel)
    {
        (await client.DiscoverAsync(cancel)).Require(address);
        await Neo4jSchema.MigrateAsync(client, address, files, cancel);
    }

    /// <summary>Version, edition and the settings that decide how the graph fares, with a word where one is unwise.</summary>
    public async Task<string> DescribeAsync(CancellationToken cancel)
    {
        var server = await client.DiscoverAsync(cancel);
        var settings = (await client.ReadAsync(new Statement(files.Text("read/settings"), new Dictionary<string, object?>()), cancel)).ToDictionary(row => row.Text("name"), row => (string?)row["value"]);
        var limit = settings.GetValueOrDefault("db.transaction.timeout");
        return $"Neo4j {server.Number} {server.Edition}, page cache {settings.GetValueOrDefault("server.memory.pagecache.size")}, "
            + (limit is null or "0s" ? "no time limit: set db.transaction.timeout=30s in neo4j.conf, so that no query runs for ever" : $"time limit {limit}");
    }

    public async Task<IReadOnlyList<Row>> QueryAsync(NamedQuery query, CancellationToken cancel)
    {
        var read = CypherRead.Of(query, files);
        return read.MayShare ? await reads.AskAsync(read.Kind, read, cancel) : (await AskTogetherAsync(read.Kind, [read], cancel))[0];
    }

    public async Task WriteAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel)
    {
        for (var merges = 1; ; merges++)
        {
            var known = await KnownAsync(writes, cancel);
            try
            {
                await client.WriteAsync(CypherWrites.Compose(writes, known, files), cancel);
                return;
            }
            catch (GraphStorageException overtaken) when (merges < MostMerges && WasOvertaken(overtaken))
            {
                // Somebody else wrote one of the nodes after it was read. Nothing was written; merge with what is known now.
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<KnownNodes> KnownAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel) => new(
        writes,
        await ReadAsync("read/known", "ids", KnownNodes.Merged(writes), cancel),
        await ReadAsync("read/described", "sources", KnownNodes.Retired(writes), cancel));

    private async Task<IReadOnlyList<Row>> ReadAsync(string name, string parameter, IReadOnlyList<string> values, CancellationToken cancel) =>
        values.Count == 0 ? [] : await client.ReadAsync(new Statement(files.Text(name), new Dictionary<string, object?> { [parameter] = values }), cancel);

    // See write/lock.cypher.
    private static bool WasOvertaken(GraphStorageException problem) => problem.InnerException is QueryApiException { Code: "Neo.ClientError.Statement.ArithmeticError" };

    private async Task<IReadOnlyList<IReadOnlyList<Row>>> AskTogetherAsync(ReadKind kind, IReadOnlyList<CypherRead> asked, CancellationToken cancel)
    {
        var requests = asked.SelectMany((read, question) => read.Requests.Select(request => new Dictionary<string, object?>(request) { ["question"] = question })).ToList();
        var parameters = new Dictionary<string, object?>(kind.Shared) { ["requests"] = requests, ["limit"] = kind.Limit };
        var rows = (await client.ReadAsync(new Statement(kind.Text, parameters), cancel)).ToLookup(row => row.Number("question"));
        return [.. asked.Select((_, question) => (IReadOnlyList<Row>)[.. rows[question]])];
    }
}
