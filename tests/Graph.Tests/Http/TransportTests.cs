using System.Net;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Http;

/// <summary>GraphQL over HTTP, without a store: what is said about requests as such.</summary>
public sealed class TransportTests(ApiWithoutStore host) : IClassFixture<ApiWithoutStore>
{
    private const string NewType = "application/graphql-response+json";
    private const string Json = "application/json";

    private readonly HttpClient client = host.Api.Client;

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(NewType, NewType)]
    [InlineData($"{Json};q=0.5, {NewType}", NewType)]
    [InlineData($"text/html, {NewType};q=0.9, */*;q=0.1", NewType)]
    public async Task The_answer_has_the_type_that_the_client_prefers(string? accept, string expected)
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData($"{Json}; charset=iso-8859-1")]
    public async Task A_client_that_accepts_no_answer_gets_406(string accept)
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("HC0063", await CodeAsync(response));
    }

    [Theory]
    [InlineData("", "HC0012")]
    [InlineData("{", "HC0012")]
    [InlineData("[]", "HC0012")]
    [InlineData("""[{"query":"{ __typename }"}]""", "HC0012")]
    [InlineData("\"query\"", "HC0012")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{"query":null}""", "HC0013")]
    [InlineData("""{"query":1}""", "HC0012")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "HC0012")]
    [InlineData("""{"query":"{ __typename }","operationName":{}}""", "HC0012")]
    public async Task A_body_that_is_no_request_gets_400(string body, string code)
    {
        using var response = await PostAsync(body, Json);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await CodeAsync(response));
    }

    [Theory]
    [InlineData("{", "HC0014")]
    [InlineData("{ unknown }", null)]
    public async Task A_document_that_cannot_run_gets_400_in_the_new_type_and_200_in_the_old(string query, string? code)
    {
        var body = JsonSerializer.Serialize(new { query });
        using var newer = await PostAsync(body, NewType);
        using var older = await PostAsync(body, Json);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (newer.StatusCode, older.StatusCode));
        Assert.Equal(code, await CodeAsync(newer));
        Assert.DoesNotContain("\"data\"", await older.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_gets_415(string contentType)
    {
        using var content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await client.PostAsync("/graphql", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("?query={__typename}", HttpStatusCode.OK)]
    [InlineData("?query=query($a:Boolean!){__typename @include(if:$a)}&variables={\"a\":true}", HttpStatusCode.OK)]
    [InlineData("?query=query A{__typename} query B{__typename}&operationName=B", HttpStatusCode.OK)]
    [InlineData("?query={__typename}&variables=1", HttpStatusCode.BadRequest)]
    [InlineData("?query={__typename}&variables={", HttpStatusCode.BadRequest)]
    [InlineData("?query={__typename}&query={__typename}", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?query=mutation{__typename}", HttpStatusCode.MethodNotAllowed)]
    public async Task A_GET_runs_queries_only(string query, HttpStatusCode expected)
    {
        using var response = await client.GetAsync($"/graphql{query}", TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Other_methods_get_405_and_are_told_which_there_are()
    {
        using var response = await client.DeleteAsync("/graphql", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_schema_can_be_fetched_as_a_file()
    {
        var schema = await client.GetStringAsync("/graphql?sdl", TestContext.Current.CancellationToken);
        Assert.Contains("type Query {", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_gets_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_root_leads_to_GraphQL_and_the_process_tells_that_it_lives()
    {
        using var root = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal("/graphql", root.Headers.Location?.ToString());
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, Json) };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var error = body.RootElement.GetProperty("errors")[0];
        return error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;
    }
}
