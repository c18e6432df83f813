using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Peers;

/// <summary>
/// What is asked. Every page is asked both ways that the peer knows: as a connection, which both schemas have, and as its plain list
/// with <c>limit</c> and <c>offset</c>, which is the faster of its two.
/// </summary>
internal sealed class PeerQuestions(GraphStore store, PeerServer ours)
{
    private const string OurPersons = "query { persons(first: 50, order: [{name: ASC}]) ";
    private const string TheirPersons = "query { personsConnection(first: 50, sort: [{name: ASC}, {id: ASC}]) ";
    private const string OurPassages = "query ($after: String) { passages(first: 50, after: $after) ";
    private const string TheirPassages = "query ($after: String) { passagesConnection(first: 50, after: $after, sort: [{id: ASC}]) ";
    private const string Page = "{ edges { cursor node { FIELDS } } pageInfo { hasNextPage endCursor } } }";
    private const string CountedPage = "{ totalCount edges { cursor node { FIELDS } } pageInfo { hasNextPage endCursor } } }";
    private const string List = "{ nodes { FIELDS } } }";
    private const string CountedList = "{ totalCount nodes { FIELDS } } }";
    private const string Person = "id name description";
    private const string Passage = "id exact";
    private const string TheirList = $"passages(limit: 50, offset: $offset, sort: [{{id: ASC}}]) {{ {Passage} }}";

    private const string OurNested = """
        query ($id: ID!) { state(id: $id) { id name commitments(first: 5, order: [{summary: ASC}]) { nodes { id summary
          reports(first: 5) { nodes { id action passage { id exact } document { id title } } } } } } }
        """;

    private const string TheirNested = """
        query ($id: ID!) { states(where: {id: {eq: $id}}) { id name commitments(limit: 5, sort: [{summary: ASC}, {id: ASC}]) { id summary
          reports(limit: 5, sort: [{id: ASC}]) { id action passage { id exact } document { id title } } } } }
        """;

    private const string OurFiltered = """
        query ($firmness: Int!, $act: String!) {
          commitments(first: 20, where: {firmness: {eq: $firmness}, act: {eq: $act}}, order: [{summary: ASC}]) { nodes { id summary act firmness } } }
        """;

    private const string TheirFiltered = """
        query ($firmness: Int!, $act: String!) {
          commitments(limit: 20, where: {firmness: {eq: $firmness}, act: {eq: $act}}, sort: [{summary: ASC}, {id: ASC}]) { id summary act firmness } }
        """;

    private const string OurRoots = """
        query ($id: ID!) { state(id: $id) { id name iso3 } organisations(first: 20, order: [{name: ASC}]) { nodes { id name kind } } }
        """;

    private const string TheirRoots = """
        query ($id: ID!) { states(where: {id: {eq: $id}}) { id name iso3 } organisations(limit: 20, sort: [{name: ASC}, {id: ASC}]) { id name kind } }
        """;

    private static readonly IReadOnlyList<PeerVariant> Filters =
        [.. from act in new[] { "AID", "CONSULT", "COOPERATE", "SUPPORT" } from firmness in new[] { 3, 4 } select new PeerVariant(new { firmness, act })];

    private static readonly IReadOnlyList<PeerVariant> Same = [new(new { })];

    public static async Task<IReadOnlyList<PeerQuestion>> CreateAsync(string address, PeerServer ours, CancellationToken cancel)
    {
        await using var store = await GraphStore.OpenAsync(new StorageOptions { Database = address }, TimeProvider.System, cancel);
        return await new PeerQuestions(store, ours).AllAsync(cancel);
    }

    private async Task<IReadOnlyList<PeerQuestion>> AllAsync(CancellationToken cancel)
    {
        var passages = (int)await store.Reader.CountAsync(NodeType.Of(typeof(Passage)), null, cancel);
        var states = await BusyStatesAsync(cancel);
        List<PeerQuestion> questions =
        [
            new("lookup by id", $"query ($id: ID!) {{ person(id: $id) {{ {Person} }} }}", $"query ($id: ID!) {{ persons(where: {{id: {{eq: $id}}}}) {{ {Person} }} }}", await PersonsAsync(cancel)),
            new("first page by name", OurPersons + Of(Page, Person), TheirPersons + Of(Page, Person), Same),
            new("first page by name, as a list", OurPersons + Of(List, Person), $"query {{ persons(limit: 50, sort: [{{name: ASC}}, {{id: ASC}}]) {{ {Person} }} }}", Same),
            new("first page by name with totalCount", OurPersons + Of(CountedPage, Person), TheirPersons + Of(CountedPage, Person), Same),
            new("first page by name with totalCount, as a list", OurPersons + Of(CountedList, Person), $"query {{ persons(limit: 50, sort: [{{name: ASC}}, {{id: ASC}}]) {{ {Person} }} personsConnection {{ totalCount }} }}", Same),
            new("three levels nested", OurNested, TheirNested, states),
            new("filtered by two properties", OurFiltered, TheirFiltered, Filters),
            new("two root fields", OurRoots, TheirRoots, states),
        ];
        foreach (var position in new[] { 10_000, 100_000 }.Select(position => Math.Min(position, passages - 200)).Distinct())
            questions.AddRange(Pages(position, await CursorsAsync(position, cancel)));
        return questions;
    }

    private static IEnumerable<PeerQuestion> Pages(int position, IReadOnlyList<PeerVariant> cursors) =>
    [
        new($"page at {position:N0}", OurPassages + Of(Page, Passage), TheirPassages + Of(Page, Passage), cursors),
        new($"page at {position:N0}, as a list", OurPassages + Of(List, Passage), $"query ($offset: Int!) {{ {TheirList} }}", cursors),
        new($"page at {position:N0} with totalCount", OurPassages + Of(CountedPage, Passage), TheirPassages + Of(CountedPage, Passage), cursors),
        new($"page at {position:N0} with totalCount, as a list", OurPassages + Of(CountedList, Passage), $"query ($offset: Int!) {{ {TheirList} passagesConnection {{ totalCount }} }}", cursors),
    ];

    private static string Of(string page, string fields) => page.Replace("FIELDS", fields, StringComparison.Ordinal);

    private async Task<IReadOnlyList<PeerVariant>> PersonsAsync(CancellationToken cancel)
    {
        var page = await store.Reader.PageAsync(NodeType.Of(typeof(Person)), null, [], new PageRequest(500, null, null), cancel);
        return [.. page.Items.Select(person => new PeerVariant(new { id = person.Id }))];
    }

    /// <summary>The thirty states that promise most.</summary>
    private async Task<IReadOnlyList<PeerVariant>> BusyStatesAsync(CancellationToken cancel)
    {
        var page = await store.Reader.PageAsync(NodeType.Of(typeof(State)), null, [], new PageRequest(500, null, null), cancel);
        var counts = await store.Reader.CountNeighboursAsync([.. page.Items.Select(state => state.Id)], RelationshipTypes.Commits, Direction.Out, null, null, cancel);
        return [.. page.Items.Zip(counts).OrderByDescending(state => state.Second).Take(30).Select(state => new PeerVariant(new { id = state.First.Id }))];
    }

    /// <summary>Fifty cursors from a position on: ours from our own schema, theirs as they write them.</summary>
    private async Task<IReadOnlyList<PeerVariant>> CursorsAsync(int position, CancellationToken cancel)
    {
        var ids = await PassageIdsAsync(position, cancel);
        var asked = JsonSerializer.SerializeToUtf8Bytes(new { query = "query ($ids: [ID]) { passages(first: 50, where: {id: {in: $ids}}) { edges { cursor } } }", variables = new { ids } });
        var edges = (await ours.AskAsync(asked, cancel)).GetProperty("passages").GetProperty("edges").EnumerateArray();
        return [.. edges.Select((edge, index) => new PeerVariant(new { after = edge.GetProperty("cursor").GetString() }, Theirs(position + index + 1)))];
    }

    private static object Theirs(int offset) => new { after = Convert.ToBase64String(Encoding.UTF8.GetBytes($"arrayconnection:{offset - 1}")), offset };

    private async Task<IReadOnlyList<string>> PassageIdsAsync(int position, CancellationToken cancel)
    {
        string? last = null;
        for (var skipped = 0; skipped < position; skipped += 1000)
            last = (await PassagesAsync(Math.Min(1000, position - skipped), last, cancel))[^1];
        return await PassagesAsync(50, last, cancel);
    }

    private async Task<IReadOnlyList<string>> PassagesAsync(int count, string? after, CancellationToken cancel)
    {
        var page = await store.Reader.PageAsync(NodeType.Of(typeof(Passage)), null, [], new PageRequest(count, null, after is null ? null : [after]), cancel);
        return [.. page.Items.Select(passage => passage.Id)];
    }
}
