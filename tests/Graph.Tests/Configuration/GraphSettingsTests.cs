using Graph.Api.Configuration;
using Microsoft.Extensions.Configuration;

namespace Graph.Tests.Configuration;

public sealed class GraphSettingsTests
{
    [Fact]
    public void Without_any_setting_the_defaults_hold() => Assert.Equal(new GraphSettings(), Read([]));

    [Fact]
    public void Settings_are_read() =>
        Assert.Equal(
            new GraphSettings { Database = "other.db", Urls = "http://+:80;https://localhost:443", Workers = 3 },
            Read(new() { ["Graph:Database"] = "other.db", ["Graph:Urls"] = "http://+:80;https://localhost:443", ["Graph:Workers"] = "3" }));

    [Fact]
    public void All_errors_come_at_once_each_with_its_cure()
    {
        var wrong = new Dictionary<string, string?> { ["Graph:Database"] = "/no/such/folder/graph.db", ["Graph:Urls"] = "localhost", ["Graph:Workers"] = "many", ["Graph:Databse"] = "graph.db" };

        var errors = Assert.Throws<SettingsException>(() => Read(wrong)).Errors;

        Assert.Equal(4, errors.Count);
        Assert.Contains(errors, error => error.Contains("'/no/such/folder'", StringComparison.Ordinal) && error.Contains("Create it", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("'localhost'", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("'many'", StringComparison.Ordinal) && error.Contains("1 to 256", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("Graph:Databse is no setting", StringComparison.Ordinal));
    }

    private static GraphSettings Read(Dictionary<string, string?> settings) => GraphSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
