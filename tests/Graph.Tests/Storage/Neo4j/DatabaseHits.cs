using System.Net.Http.Json;
using System.Text.Json;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Tests.Storage.Neo4j;

/// <summary>What a read costs, as the server counts it.</summary>
/// <param name="Found">Rows, or what a single one counted.</param>
/// <param name="Hits">Accesses to nodes, relationships, properties and indexes.</param>
internal sealed record DatabaseHits(long Found, long Hits)
{
    // A plan nests deeper than JSON usually does.
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 512 };

    public static async Task<DatabaseHits> OfAsync(Neo4jAddress address, NamedQuery query, CancellationToken cancel)
    {
        using var http = new HttpClient { BaseAddress = address.Server };
        http.DefaultRequestHeaders.Authorization = address.Authorization;
        using var response = await http.PostAsJsonAsync($"/db/{address.Database}/query/v2", Profile(query), cancel);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Deep, cancel);
        return new(FoundIn(answer.GetProperty("data")), Sum(answer.GetProperty("profiledQueryPlan")));
    }

    private static long FoundIn(JsonElement data)
    {
        var (fields, rows) = (data.GetProperty("fields").EnumerateArray().ToList(), data.GetProperty("values"));
        var count = fields.FindIndex(field => field.GetString() == "count");
        return rows.GetArrayLength() == 1 && count >= 0 ? rows[0][count].GetInt64() : rows.GetArrayLength();
    }

    private static object Profile(NamedQuery query)
    {
        var read = CypherRead.Of(query, new QueryFiles("cypher"));
        var parameters = new Dictionary<string, object?>([.. query.Parameters, .. read.Kind.Shared])
        {
            ["requests"] = read.Requests.Select(request => new Dictionary<string, object?>(request) { ["question"] = 0 }),
            ["limit"] = read.Kind.Limit,
        };
        return new { statement = "PROFILE " + read.Kind.Text, parameters };
    }

    private static long Sum(JsonElement plan) => plan.GetProperty("dbHits").GetInt64() + plan.GetProperty("children").EnumerateArray().Sum(Sum);
}
