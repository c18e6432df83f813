using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>A node that a transaction will write: first as it was read, then as each write leaves it.</summary>
internal sealed class KnownNode(string id, string label)
{
    private readonly HashSet<string> sources = [];
    private readonly Dictionary<string, string?> said = [];
    private IReadOnlyList<string> others = [];
    private bool othersStand;
    private string stored = "";

    public string Id => id;

    public string Label => label;

    /// <summary>The properties that stood when it was read, or empty.</summary>
    public string Expected { get; private set; } = "";

    /// <summary>How often it had been written when it was read; null where only <see cref="Expected"/> matters.</summary>
    public long? Changes { get; private set; }

    public bool IsStanding { get; private set; }

    /// <summary>JSON; of what no longer stands, as it was last.</summary>
    public string Properties { get; private set; } = "";

    /// <summary>Whether the statement so far leaves the server with something else.</summary>
    public bool IsChanged => stored != (IsStanding ? Properties : "");

    /// <summary>Columns of <c>read/known</c>.</summary>
    public void Stood(Row row) => (IsStanding, Properties, Expected, stored) = (true, row.Text("properties"), row.Text("properties"), row.Text("properties"));

    /// <summary>Columns of <c>read/described</c>.</summary>
    public void WasDescribed(Row row)
    {
        (IsStanding, Properties) = (row.IsTrue("standing"), row.Text("properties"));
        Expected = stored = IsStanding ? Properties : "";
        Changes = row.Number("changes");
        sources.UnionWith(List(row.Text("sources")));
        (others, othersStand) = (List(row.Text("descriptions")), row.Number("others") > 0);
    }

    /// <summary>What does not stand is replaced: nobody says it any more.</summary>
    public void Merge(string properties) =>
        (IsStanding, Properties) = (true, IsStanding ? NodeMerge.Merge(label, Properties, properties) : properties);

    /// <summary>The statement writes it as it is now.</summary>
    public void Store() => stored = IsStanding ? Properties : "";

    public void Describe(string source, string? properties)
    {
        sources.Add(source);
        said[source] = properties;
    }

    public bool IsSpokenOfBy(string source) => sources.Contains(source);

    /// <summary>A version is retired: the node is what the others say of it.</summary>
    /// <param name="withdrawnAt">ISO 8601.</param>
    public void Redescribe(string source, string withdrawnAt)
    {
        said.Remove(source);
        IsStanding = othersStand || said.Count > 0;
        List<string> descriptions = [.. others, .. said.Values.OfType<string>()];
        if (descriptions.Count > 0) Properties = descriptions.Aggregate((left, right) => NodeMerge.Merge(label, left, right));
        else if (NodeJson.Read(label, Properties, null) is Report report) Properties = NodeJson.Write(report with { WithdrawnAt = DateTimeOffset.Parse(withdrawnAt, CultureInfo.InvariantCulture) });
    }

    private static List<string> List(string json) => JsonSerializer.Deserialize<List<string>>(json)!;
}
