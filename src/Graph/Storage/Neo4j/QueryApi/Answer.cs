using System.Net;
using System.Text.Json;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>What the Query API answers, read to its end: a 202 can carry an error after its rows.</summary>
internal sealed record Answer(IReadOnlyList<Row> Rows, IReadOnlyList<string> Bookmarks)
{
    /// <exception cref="QueryApiException">The answer tells of an error, or is none of Neo4j's.</exception>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        using var document = await ParseAsync(response, cancel);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw Nonsense(response.StatusCode);
        if (root.TryGetProperty("errors", out var errors)) throw Error(errors, response.StatusCode);
        if (!root.TryGetProperty("data", out var data)) throw Nonsense(response.StatusCode);
        return new Answer(RowsOf(data), root.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(each => each.GetString()!)] : []);
    }

    private static async Task<JsonDocument> ParseAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancel);
            return await JsonDocument.ParseAsync(body, cancellationToken: cancel);
        }
        catch (JsonException)
        {
            throw Nonsense(response.StatusCode);
        }
    }

    private static QueryApiException Error(JsonElement errors, HttpStatusCode status)
    {
        var first = errors[0];
        // Some versions say "error" where the documentation says "code".
        var code = first.TryGetProperty("code", out var named) || first.TryGetProperty("error", out named) ? named.GetString() : null;
        return new QueryApiException(code ?? "", first.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "", status);
    }

    private static QueryApiException Nonsense(HttpStatusCode status) => new("", "The answer is not one of Neo4j's Query API.", status);

    private static Row[] RowsOf(JsonElement data)
    {
        string[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(each => each.GetString()!)];
        return [.. data.GetProperty("values").EnumerateArray().Select(values => new Row(Columns(fields, values)))];
    }

    private static Dictionary<string, object?> Columns(string[] fields, JsonElement values)
    {
        var columns = new Dictionary<string, object?>(fields.Length);
        var index = 0;
        foreach (var value in values.EnumerateArray()) columns[fields[index++]] = JsonValues.Read(value);
        return columns;
    }
}
