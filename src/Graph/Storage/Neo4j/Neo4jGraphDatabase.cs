using Graph.Storage.Copying;
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
    private readonly Neo4jSchema schema;
    private readonly CoalescedReads<ReadKind, CypherRead, IReadOnlyList<Row>> reads;

    public Neo4jGraphDatabase(Neo4jAddress address, TimeProvider time)
        : this(address, time, new QueryApiClient(address, new Limits()))
    {
    }

    internal Neo4jGraphDatabase(Neo4jAddress address, TimeProvider time, QueryApiClient client)
    {
        this.address = address;
        this.client = client;
        schema = new Neo4jSchema(client, files);
        reads = new(AskTogetherAsync, time);
    }

    public string Engine => "Neo4j";

    public async Task PrepareAsync(CancellationToken cancel)
    {
        (await client.DiscoverAsync(cancel)).Require(address);
        await schema.MigrateAsync($"{address}", cancel);
    }

    public async Task<IReadOnlyList<StoreFact>> DescribeAsync(CancellationToken cancel)
    {
        var totals = await GraphContent.TotalsAsync(this, cancel);
        var facts = Neo4jFacts.Of(await client.DiscoverAsync(cancel), await SettingsAsync(cancel), totals.All);
        return [.. facts, new StoreFact("schema", schema.Steps.Describe(await schema.VersionAsync(cancel)))];
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

    // Not everybody may see them, and Aura shows them to nobody.
    private async Task<IReadOnlyList<Row>> SettingsAsync(CancellationToken cancel)
    {
        try
        {
            return await client.ReadAsync(new Statement(files.Text("read/settings"), new Dictionary<string, object?>()), cancel);
        }
        catch (GraphStorageException forbidden) when (forbidden.InnerException is QueryApiException)
        {
            return [];
        }
    }

    private async Task<KnownNodes> KnownAsync(IReadOnlyList<NamedQuery> writes, CancellationToken cancel) => new(
        writes,
        await ReadAsync("read/known", "ids", KnownNodes.Merged(writes), cancel),
        await ReadAsync("read/described", "sources", KnownNodes.Retired(writes), cancel));

    private async Task<IReadOnlyList<Row>> ReadAsync(string name, string parameter, IReadOnlyList<string> values, CancellationToken cancel) =>
        values.Count == 0 ? [] : await client.ReadPatientlyAsync(new Statement(files.Text(name), new Dictionary<string, object?> { [parameter] = values }), cancel);

    // See write/lock.cypher.
    private static bool WasOvertaken(GraphStorageException problem) => problem.InnerException is QueryApiException { Code: "Neo.ClientError.Statement.ArithmeticError" };

    private async Task<IReadOnlyList<IReadOnlyList<Row>>> AskTogetherAsync(ReadKind kind, IReadOnlyList<CypherRead> asked, CancellationToken cancel)
    {
        var requests = asked.SelectMany((read, question) => read.Requests.Select(request => new Dictionary<string, object?>(request) { ["question"] = question })).ToList();
        var parameters = new Dictionary<string, object?>(kind.Shared) { ["requests"] = requests, ["limit"] = kind.Limit };
        var statement = new Statement(kind.Text, parameters);
        var rows = (await (kind.Patient ? client.ReadPatientlyAsync(statement, cancel) : client.ReadAsync(statement, cancel))).ToLookup(row => row.Number("question"));
        return [.. asked.Select((_, question) => (IReadOnlyList<Row>)[.. rows[question]])];
    }
}
