using Graph.Tests.Http;

namespace Graph.Tests.GraphQL;

/// <summary>How many queries reach the store: one per field that asks, however many rows ask it.</summary>
public sealed class BatchingTests(ApiWithExamples host) : IClassFixture<ApiWithExamples>
{
    [Theory]
    [InlineData("""{ node(id: "State:FRA") { id } }""", 1)]
    [InlineData("""{ a: node(id: "State:FRA") { id } b: state(id: "State:GBR") { id } c: person(id: "Person:nobody") { id } nodes(ids: ["State:UKR"]) { id } }""", 1)]
    [InlineData("{ states { nodes { name } } }", 1)]
    [InlineData("{ documents { nodes { title } } }", 1)]
    [InlineData("{ documents { nodes { text } } }", 2)]
    [InlineData("{ states { totalCount } }", 1)]
    [InlineData("{ states { nodes { name } totalCount } }", 2)]
    [InlineData("{ states { nodes { commitments { nodes { summary } } } } }", 2)]
    [InlineData("{ states { nodes { commitments { totalCount } } } }", 2)]
    [InlineData("{ states { nodes { commitments { nodes { summary } totalCount } } } }", 3)]
    [InlineData("{ persons(first: 50) { nodes { mentionedIn { nodes { mentions { nodes { id } } } } } } }", 3)]
    [InlineData("{ commitments { nodes { parties { edges { node { name } evidence { exact } } } reports { nodes { passage { exact } saidBy { name } document { title } } } } } }", 7)]
    public async Task Queries_follow_from_the_depth_and_not_from_the_rows(string query, int expected)
    {
        var before = host.Database.Queries;
        await host.Api.DataAsync(query);
        Assert.Equal(expected, host.Database.Queries - before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task One_row_or_fifty_cost_the_same(int first)
    {
        var before = host.Database.Queries;
        await host.Api.DataAsync("query ($first: Int) { persons(first: $first) { nodes { mentionedIn { nodes { title publishers { nodes { name } } } } } } }", new { first });
        Assert.Equal(3, host.Database.Queries - before);
    }

    [Fact]
    public async Task What_is_refused_costs_nothing()
    {
        var before = host.Database.Queries;
        await host.Api.AskAsync("{ persons(first: 51) { nodes { id } } states { unknown } }");
        Assert.Equal(before, host.Database.Queries);
    }
}
