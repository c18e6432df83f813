using System.Globalization;
using System.Text;
using Graph.Api.GraphQL.Limits;
using Graph.Storage;
using Graph.Tests.Http;
using Microsoft.AspNetCore.Hosting;

namespace Graph.Tests.GraphQL;

/// <summary>Documents made to keep a server busy. Each is refused before a store is asked: here is none to ask.</summary>
public sealed class LimitsTests(ApiWithoutStore host) : IClassFixture<ApiWithoutStore>
{
    private readonly GraphApi api = host.Api;

    private const string Introspection = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

    public static TheoryData<string, string, string?> Attacks => new()
    {
        { "one field 3,000 times", "{ " + Repeat("persons { nodes { name } } ", 3000) + "}", "HC0014" },
        { "one selection spreads 1,000 fragments", "{ " + Numbered("...F{0} ", 1000) + "} " + Numbered("fragment F{0} on Query {{ __typename }} ", 1000), "HC0014" },
        { "31 fragments", "{ " + Numbered("...F{0} ", 31) + "} " + Numbered("fragment F{0} on Query {{ __typename }} ", 31), "HC0014" },
        { "a chain of fragments that doubles with each link", "{ ...F0 } " + Numbered("fragment F{0} on Query {{ ...F{1} ...F{1} }} ", 18) + "fragment F18 on Query { __typename }", "HC0014" },
        { "101 aliases", "{ " + Numbered("alias{0}: __typename ", 101) + "}", "HC0014" },
        { "ten directives on one field", "{ __typename " + Repeat("@skip(if: false) ", 10) + "}", "HC0014" },
        { "20,000 unused variables", "query (" + Numbered("$v{0}: Int ", 20_000) + ") { __typename }", "HC0014" },
        { "25 levels", Repeat("{ __typename persons { nodes ", 13) + Repeat("} }", 13), "HC0087" },
        { "100,000 braces", "{ a " + Repeat("{ a ", 100_000), "HC0014" },
        { "100,000 brackets", "{ nodes(ids: " + Repeat("[", 100_000) + ") { id } }", "HC0014" },
        { "circular introspection", Introspection, "HC0086" },
        { "a number of 200,000 digits", "{ persons(first: " + Repeat("9", 200_000) + ") { totalCount } }", null },
        { "full pages within full pages", "{ commitments(first: 50) { nodes { parties(first: 50) { nodes { commitments(first: 50) { nodes { id } } } } } } }", "HC0047" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_oversized_document_is_refused(string attack, string document, string? code)
    {
        var answer = await api.AskAsync(document);
        Assert.False(answer.TryGetProperty("data", out _), attack);
        var told = answer.GetProperty("errors")[0].TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
        Assert.Equal(code, told);
    }

    [Fact]
    public async Task Fragments_in_a_circle_are_refused()
    {
        var error = await api.ErrorAsync("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
        Assert.Contains("itself", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_errors_a_few_are_told()
    {
        var answer = await api.AskAsync("{ " + Numbered("unknown{0} ", 500) + "}");
        Assert.Equal(RequestLimits.MaxRequestErrors, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task Errors_do_not_hint_at_names_of_the_schema()
    {
        var field = await api.ErrorAsync("{ person { naem } }");
        var value = await api.ErrorAsync("query ($order: [PersonSortInput!]) { persons(order: $order) { totalCount } }", new { order = new { nmae = "ASC" } });
        Assert.DoesNotContain("Did you mean", $"{field}{value}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_inside_is_not_told()
    {
        var error = await api.ErrorAsync("""{ node(id: "State:FRA") { id } }""");
        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        Assert.False(error.TryGetProperty("extensions", out _));
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused()
    {
        await using var application = Graph.Api.Http.GraphHost.Build(new GraphReader(null!), builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await application.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
        using var body = new StringContent($$"""{"query":"{ __typename #{{Repeat("x", 1_000_000)}} \n}"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task The_introspection_that_explorers_ask_is_within_the_limits()
    {
        var data = await api.DataAsync(StandardIntrospection);
        Assert.Equal("Query", data.GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }

    // As graphql-js writes it.
    private const string StandardIntrospection = """
        query IntrospectionQuery {
          __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args { ...InputValue } } }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => string.Format(CultureInfo.InvariantCulture, format, number, number + 1)));
}
