using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Tests.Storage.Sqlite;

/// <summary>What SQLite says it will do for our query files, without their filters.</summary>
public sealed partial class SqlitePlanTests
{
    // Counting everything reads everything; a page and a count of a label read that label; full text has its own index.
    private static readonly string[] OfAWholeLabel = ["read/counts", "read/count", "read/page", "read/search", "read/search-misspelt", "read/totals", "read/unfinished-copies"];

    public static TheoryData<string> Lookups() => [.. new QueryFiles("sql").Names("read").Except(OfAWholeLabel)];

    [Theory]
    [MemberData(nameof(Lookups))]
    public async Task What_is_looked_up_by_a_key_is_found_by_an_index_of_that_key(string query)
    {
        var plan = await PlanAsync(Marks().Replace(new QueryFiles("sql").Text(query).Replace("/*order*/", "n.id"), ""));
        Assert.Contains("SEARCH", plan, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"SCAN (n|r|d|node|relationship|description)\b", plan);
        Assert.DoesNotContain("(label=?)", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, null)]
    [InlineData(true, null, null)]
    [InlineData(false, 4L, "Commitment:a")]
    [InlineData(true, 4L, "Commitment:a")]
    public async Task A_page_is_read_from_an_index_in_its_order_wherever_it_begins(bool descending, long? firmness, string? id)
    {
        var keyset = new Keyset([new("firmness", descending), new("id", descending)], id is null ? null : [firmness, id], null, 10);
        var query = new NamedQuery("read/page", new Dictionary<string, object?>()) { Label = NodeType.Of(typeof(Commitment)), Keyset = keyset };
        foreach (var branch in SqliteText.Fill(new QueryFiles("sql").Text(query.Name), query))
        {
            var plan = await PlanAsync(branch.Text);
            Assert.Contains("USING INDEX commitment_firmness", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Neighbours_are_read_in_the_order_of_their_ids()
    {
        var query = new NamedQuery("read/neighbours-out", new Dictionary<string, object?>()) { Keyset = new Keyset([new("id")], null, null, 10) };
        var plan = await PlanAsync(SqliteText.Fill(new QueryFiles("sql").Text(query.Name), query).Single().Text);
        Assert.Contains("USING PRIMARY KEY", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(string text)
    {
        var path = TemporaryGraph.NewPath();
        await (await GraphStore.OpenAsync(new StorageOptions { Database = path }, TimeProvider.System, TestContext.Current.CancellationToken)).DisposeAsync();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "explain query plan " + text;
        foreach (var name in Parameter().Matches(command.CommandText).Select(match => match.Value).Distinct()) command.Parameters.AddWithValue(name, "[]");
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read()) steps.Add(reader.GetString(3));
        return string.Join('\n', steps);
    }

    [GeneratedRegex(@"/\*.*?\*/|--.*")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<!')\$[a-z]\w*")]
    private static partial Regex Parameter();
}
