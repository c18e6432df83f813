using System.CommandLine;

namespace Graph.Api.Cli;

/// <summary>Options that several commands share; each overrides the setting of its name.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Database = new("--database")
    {
        Description = "File of the embedded graph, or address of a Neo4j server, http://USER:PASSWORD@HOST:7474. Default: graph.db in the current folder.",
        HelpName = "FILE|ADDRESS",
    };

    public static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons. Default: http://127.0.0.1:5080.",
        HelpName = "URLS",
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Print JSON for programs instead of text for people." };
}
