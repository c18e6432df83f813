using System.Text.Json;
using Graph.Tests.Http;

namespace Graph.Tests.GraphQL;

/// <summary>Relay's paging with HotChocolate's bounds and errors, over thirty-one persons.</summary>
public sealed class PagingTests(ApiWithExamples host) : IClassFixture<ApiWithExamples>
{
    private const string Page = "query ($first: Int, $after: String, $last: Int, $before: String) { persons(first: $first, after: $after, last: $last, before: $before, order: { name: DESC }) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    private readonly GraphApi api = host.Api;

    [Fact]
    public async Task Pages_forward_and_backward_cover_everything_once_in_the_same_order()
    {
        var forward = new List<string>();
        string? after = null;
        do
        {
            var page = await PersonsAsync(new { first = 7, after });
            forward.AddRange(Ids(page));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        var backward = new List<string>();
        string? before = null;
        do
        {
            var page = await PersonsAsync(new { last = 7, before });
            backward.InsertRange(0, Ids(page));
            before = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("startCursor").GetString() : null;
        }
        while (before is not null);

        Assert.Equal(31, forward.Distinct().Count());
        Assert.Equal(forward, backward);
    }

    [Fact]
    public async Task A_page_has_ten_items_unless_told_and_the_count_is_of_all()
    {
        var page = await PersonsAsync(new { });
        Assert.Equal(10, page.GetProperty("nodes").GetArrayLength());
        Assert.Equal(31, page.GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await PersonsAsync(new { first = 0 })).GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Every_edge_has_the_cursor_that_goes_on_after_it()
    {
        var edges = (await api.DataAsync("""{ document(id: "Document:people") { mentions(first: 3) { edges { cursor node { id } } } } }""")).GetProperty("document").GetProperty("mentions").GetProperty("edges");
        var rest = await api.DataAsync("""query ($after: String) { document(id: "Document:people") { mentions(first: 1, after: $after) { nodes { id } } } }""", new { after = edges[1].GetProperty("cursor").GetString() });
        Assert.Equal(edges[2].GetProperty("node").GetProperty("id").GetString(), Ids(rest.GetProperty("document").GetProperty("mentions"))[0]);
    }

    [Theory]
    [InlineData("persons(first: 51)", "HC0051")]
    [InlineData("persons(last: 51)", "HC0051")]
    [InlineData("persons(first: 99999999)", "HC0051")]
    [InlineData("persons(first: -1)", "HC0079")]
    [InlineData("persons(first: 1, last: 1)", "HC0079")]
    [InlineData("persons(after: \"nonsense\")", "HC0078")]
    [InlineData("persons(after: \"bnVsbA\")", "HC0078")]
    [InlineData("persons(before: \"WzFd\")", "HC0078")]
    [InlineData("persons(after: \"\")", "HC0078")]
    public async Task A_page_out_of_bounds_is_refused_with_the_code_that_the_contract_names(string list, string code)
    {
        var answer = await api.AskAsync($"{{ {list} {{ nodes {{ id }} }} }}");
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("persons").ValueKind);
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("persons(order: { name: ASC }, after: $after) { nodes { id } }")]
    [InlineData("persons(after: $after) { nodes { id } }")]
    [InlineData("states(order: { name: DESC }, after: $after) { nodes { id } }")]
    public async Task A_cursor_of_another_list_or_order_is_refused(string list)
    {
        var cursor = (await PersonsAsync(new { first = 1 })).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var error = await api.ErrorAsync($"query ($after: String) {{ {list} }}", new { after = cursor });
        Assert.Equal("HC0078", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task At_most_fifty_nodes_are_looked_up_at_once()
    {
        var error = await api.ErrorAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("State:FRA", 51) });
        Assert.Equal("HC0076", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> PersonsAsync(object variables) => (await api.DataAsync(Page, variables)).GetProperty("persons");

    private static List<string> Ids(JsonElement list) => [.. list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}
