using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Api.Configuration;

/// <summary>
/// What can be set: in <c>appsettings.json</c> under <c>Graph</c>, in the environment (<c>GRAPH__DATABASE</c>) and by options of the
/// command line. The later wins.
/// </summary>
public sealed record GraphSettings
{
    /// <summary>
    /// File of the embedded graph, where a relative path starts at the current folder; or the address of a Neo4j server,
    /// <c>http://USER:PASSWORD@HOST:7474/DATABASE</c>.
    /// </summary>
    public string Database { get; init; } = "graph.db";

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>How many documents are read and analysed at once, 1 to 256.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    public StorageOptions Storage => new() { Database = IsServer ? Database : Path.GetFullPath(Database) };

    /// <summary>Whether the graph is on a Neo4j server.</summary>
    public bool IsServer => Neo4jAddress.IsServer(Database);

    /// <summary>The database for people: a whole path, or a server without the password.</summary>
    public string DatabaseName => Storage.Name;

    /// <exception cref="SettingsException">At least one setting is wrong; the message names all of them.</exception>
    public static GraphSettings Read(IConfiguration configuration) => new SettingsReader(configuration.GetSection("Graph")).Read();
}
