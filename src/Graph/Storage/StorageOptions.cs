using System.ComponentModel.DataAnnotations;
using Graph.Storage.Neo4j;

namespace Graph.Storage;

/// <summary>Where the graph is.</summary>
public sealed record StorageOptions
{
    /// <summary>
    /// File of the embedded graph, made when it is missing; or the address of a Neo4j server, <c>http://USER:PASSWORD@HOST:7474/DATABASE</c>.
    /// Default <c>graph.db</c> in the current folder.
    /// </summary>
    [Required]
    public string Database { get; init; } = "graph.db";

    /// <summary>Whether the graph is on a Neo4j server.</summary>
    public bool IsServer => Neo4jAddress.IsServer(Database);

    /// <summary>The graph for people: a whole path, or a server without the password.</summary>
    public string Name => IsServer ? Neo4jAddress.Parse(Database).ToString() : Path.GetFullPath(Database);
}
