using System.ComponentModel.DataAnnotations;

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
}
