using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Neo4j;

/// <summary>The settings that decide how the graph fares on a server, with a word where one is unwise.</summary>
internal static partial class Neo4jFacts
{
    // No server tells how large its store is. 297 briefings were 49,787 nodes and relationships in 39.5 MB, indexes included.
    private const long BytesPerRecord = 800;

    /// <param name="settings">Rows of <c>read/settings</c>; none where the server does not tell (Aura).</param>
    /// <param name="records">Nodes and relationships.</param>
    public static IEnumerable<StoreFact> Of(ServerVersion server, IReadOnlyList<Row> settings, long records)
    {
        yield return new("store", $"Neo4j {server.Number} {server.Edition}, Query API 2");
        var values = settings.ToDictionary(row => row.Text("name"), row => (string?)row["value"]);
        yield return new("time limit", TimeLimit(values.GetValueOrDefault("db.transaction.timeout")));
        yield return new("page cache", PageCache(values.GetValueOrDefault("server.memory.pagecache.size"), records * BytesPerRecord));
    }

    private static string TimeLimit(string? limit) => limit switch
    {
        null => "the server does not tell",
        "0s" => "none: set db.transaction.timeout=30s in neo4j.conf, so that no query runs for ever",
        _ => $"{limit} for a transaction",
    };

    private static string PageCache(string? cache, long bytes)
    {
        var graph = $"the graph takes about {Math.Max(1, bytes >> 20)} MiB";
        if (cache is null) return $"the server does not tell; {graph}";
        return Bytes(cache) < bytes ? $"{cache}, but {graph}: raise server.memory.pagecache.size in neo4j.conf, so that reads need no disk" : $"{cache}; {graph}";
    }

    // "256.00MiB" as SHOW SETTINGS writes it.
    private static double Bytes(string text) => Size().Match(text) is { Success: true } size
        ? double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * Math.Pow(1024, "BKMGT".IndexOf(size.Groups[2].Value, StringComparison.Ordinal))
        : double.MaxValue;

    [GeneratedRegex(@"^([\d.]+)([BKMGT])")]
    private static partial Regex Size();
}
