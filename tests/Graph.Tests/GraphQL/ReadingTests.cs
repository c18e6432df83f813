using System.Text.Json;
using Graph.Tests.Http;

namespace Graph.Tests.GraphQL;

/// <summary>What clients read: nodes by id, lists, relationships from both ends, filters and orders.</summary>
public sealed class ReadingTests(ApiWithExamples host) : IClassFixture<ApiWithExamples>
{
    private readonly GraphApi api = host.Api;

    [Fact]
    public async Task One_query_tells_who_promised_what_to_whom_under_which_condition_in_whose_words()
    {
        var data = await api.DataAsync("""
            { commitments(where: { beneficiaries: { some: { name: { eq: "Ukraine" } } }, parties: { some: { id: { eq: "State:FRA" } } } }) {
              nodes {
                summary kind firmness firstReportedAt
                parties { edges { role node { __typename name } evidence { exact } } }
                conditions { nodes { operator text } }
                reports { nodes { passage { exact } saidBy { name ... on Person { speaksFor { edges { title node { name } } } } } document { title } } } } } }
            """);
        var commitment = data.GetProperty("commitments").GetProperty("nodes")[0];
        Same("""
            { "summary": "France: send troops", "kind": "COMMITMENT", "firmness": 3, "firstReportedAt": "2026-01-06",
              "parties": { "edges": [{ "role": "sole", "node": { "__typename": "State", "name": "France" }, "evidence": [{ "exact": "France will send troops after a ceasefire" }] }] },
              "conditions": { "nodes": [{ "operator": "ONCE", "text": "after a ceasefire" }] },
              "reports": { "nodes": [{
                "passage": { "exact": "France will send troops after a ceasefire" },
                "saidBy": { "name": "Emmanuel Macron", "speaksFor": { "edges": [{ "title": "President", "node": { "name": "France" } }] } },
                "document": { "title": "About first" } }] } }
            """, commitment);
    }

    [Fact]
    public async Task The_text_of_a_document_is_there_for_whoever_asks()
    {
        var data = await api.DataAsync("""{ documents(where: { title: { eq: "About first" } }) { nodes { title text } } }""");
        Assert.Contains("France will send troops after a ceasefire", data.GetProperty("documents").GetProperty("nodes")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_are_found_by_id_in_the_order_of_the_ids_and_unknown_ones_are_null()
    {
        var data = await api.DataAsync("""
            { node(id: "State:FRA") { id ... on State { iso3 } } unknown: node(id: "State:XXX") { id } nonsense: node(id: "\u0000'; drop table node") { id }
              nodes(ids: ["State:GBR", "Person:nobody", "State:FRA", "State:GBR"]) { id } state(id: "State:UKR") { aliases } wrongKind: state(id: "Person:emmanuel-macron") { id } }
            """);
        Same("""
            { "node": { "id": "State:FRA", "iso3": "FRA" }, "unknown": null, "nonsense": null,
              "nodes": [{ "id": "State:GBR" }, null, { "id": "State:FRA" }, { "id": "State:GBR" }],
              "state": { "aliases": ["Kyiv"] }, "wrongKind": null }
            """, data);
    }

    [Theory]
    [InlineData("""name: { eq: "France" }""", "State:FRA")]
    [InlineData("""name: { neq: "France" }""", "State:GBR State:UKR")]
    [InlineData("""name: { in: ["France", "Ukraine"] }""", "State:FRA State:UKR")]
    [InlineData("""name: { startsWith: "U", ncontains: "King" }""", "State:UKR")]
    [InlineData("""name: { or: [{ eq: "France" }, { endsWith: "Kingdom" }] }""", "State:FRA State:GBR")]
    [InlineData("""or: [{ iso3: { eq: "FRA" } }, { iso2: { eq: "UA" } }]""", "State:FRA State:UKR")]
    [InlineData("""and: [{ iso3: { eq: "FRA" } }, { iso2: { eq: "UA" } }]""", "")]
    [InlineData("""aliases: { some: { eq: "Kyiv" } }""", "State:UKR")]
    [InlineData("""officialName: { eq: null }""", "State:FRA State:GBR State:UKR")]
    [InlineData("""commitments: { any: false }""", "State:UKR")]
    [InlineData("""commitments: { some: { summary: { contains: "train" }, firmness: { gte: 3 }, modality: { eq: CONDITIONAL } } }""", "State:GBR")]
    [InlineData("""commitments: { some: { firstReportedAt: { lt: "2026-01-07" } } }""", "State:FRA")]
    [InlineData("""benefitsFrom: { some: { reports: { some: { saidBy: { name: { contains: "Macron" } } } } } }""", "State:UKR")]
    public async Task Filters_keep_what_they_say(string where, string expected)
    {
        var data = await api.DataAsync($"{{ states(where: {{ {where} }}) {{ nodes {{ id }} totalCount }} }}");
        var found = data.GetProperty("states").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
        Assert.Equal(expected, string.Join(' ', found));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, data.GetProperty("states").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Filters_and_orders_come_as_variables_as_well()
    {
        var data = await api.DataAsync(
            "query ($where: StateFilterInput, $order: [StateSortInput!]) { states(where: $where, order: $order) { nodes { name } } }",
            new { where = new { iso3 = new { nin = new[] { "FRA" } } }, order = new[] { new { name = "ASC" } } });
        Same("""{ "states": { "nodes": [{ "name": "Ukraine" }, { "name": "United Kingdom" }] } }""", data);
    }

    [Fact]
    public async Task Lists_are_ordered_by_the_first_key_first()
    {
        var data = await api.DataAsync("{ commitments(order: [{ modality: ASC }, { firstReportedAt: DESC }]) { nodes { firstReportedAt } } }");
        Same("""{ "commitments": { "nodes": [{ "firstReportedAt": "2026-01-09" }, { "firstReportedAt": "2026-01-08" }, { "firstReportedAt": "2026-01-06" }] } }""", data);
    }

    [Fact]
    public async Task Relationships_of_mixed_ends_show_each_node_as_what_it_is()
    {
        var data = await api.DataAsync("""{ document(id: "Document:first") { mentions { edges { count node { __typename id } } totalCount } } }""");
        Same("""
            { "document": { "mentions": { "edges": [
              { "count": 1, "node": { "__typename": "Person", "id": "Person:emmanuel-macron" } },
              { "count": 1, "node": { "__typename": "State", "id": "State:FRA" } }], "totalCount": 2 } } }
            """, data);
    }

    [Fact]
    public async Task Words_find_nodes_and_the_graph_can_be_counted()
    {
        var data = await api.DataAsync("""{ search(text: "macron") { id } statistics { nodes { name count } relationships { name count } } }""");
        Assert.Contains("Person:emmanuel-macron", data.GetProperty("search").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        var states = data.GetProperty("statistics").GetProperty("nodes").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "State");
        Assert.Equal(3, states.GetProperty("count").GetInt32());
        Assert.Contains("BENEFITS", data.GetProperty("statistics").GetProperty("relationships").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ states(where: { name: { contains: null } }) { totalCount } }""", "HC0026")]
    [InlineData("""{ states(where: { commitments: { some: { parties: { some: { commitments: { some: { parties: { some: { commitments: { any: true } } } } } } } } } }) { totalCount } }""", "HC0047")]
    [InlineData("""{ states(order: { name: ASC, iso3: DESC }) { totalCount } }""", "HC0016")]
    public async Task A_filter_or_order_without_meaning_is_refused(string query, string code)
    {
        var error = await api.ErrorAsync(query);
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("query ($where: StateFilterInput) { states(where: $where) { totalCount } }", """{ "where": { "name": { "eq": 1 } } }""", "HC0016")]
    [InlineData("query ($where: StateFilterInput) { states(where: $where) { totalCount } }", """{ "where": { "unknown": {} } }""", "HC0016")]
    [InlineData("query ($first: Int) { states(first: $first) { totalCount } }", """{ "first": "ten" }""", "HC0016")]
    [InlineData("query ($id: ID!) { state(id: $id) { id } }", """{ "id": null }""", "HC0018")]
    [InlineData("query ($id: ID!) { state(id: $id) { id } }", "{}", "HC0018")]
    [InlineData("query ($date: PartialDate) { commitments(where: { due: { eq: $date } }) { totalCount } }", """{ "date": "soon" }""", "HC0016")]
    public async Task Variables_of_the_wrong_type_are_refused(string query, string variables, string code)
    {
        var error = await api.ErrorAsync(query, JsonDocument.Parse(variables).RootElement);
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static void Same(string expected, JsonElement found) =>
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, found), found.ToString());
}
