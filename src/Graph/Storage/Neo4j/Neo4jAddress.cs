using System.Net.Http.Headers;
using System.Text;

namespace Graph.Storage.Neo4j;

/// <summary>Where a Neo4j server answers over HTTP, which of its databases is meant, and who asks.</summary>
/// <param name="Server">Scheme, host and port.</param>
/// <param name="Database">Community edition knows one: <c>neo4j</c>.</param>
/// <param name="User">Null where a token or nothing is sent.</param>
public sealed record Neo4jAddress(Uri Server, string Database, string? User, AuthenticationHeaderValue? Authorization)
{
    private const string Example = "http://neo4j:PASSWORD@127.0.0.1:7474/neo4j";

    /// <summary>Whether a text names a server rather than a file.</summary>
    public static bool IsServer(string text) => text.Contains("://", StringComparison.Ordinal);

    /// <summary>Reads <c>http(s)://[USER:PASSWORD@]HOST[:PORT][/DATABASE]</c>; a user named <c>bearer</c> sends its password as a bearer token.</summary>
    /// <exception cref="GraphStorageException">The text is no such address; the message never shows the password.</exception>
    public static Neo4jAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) throw new GraphStorageException($"The address of the Neo4j server cannot be read. Write for example {Example}.");
        if (uri.Scheme is not ("http" or "https")) throw WrongScheme(uri);
        var path = uri.AbsolutePath.Trim('/');
        if (path.Contains('/')) throw new GraphStorageException($"'{path}' in the address of the Neo4j server is no database name. Write for example {Example}.");
        var (user, secret) = UserInformation(uri);
        return new Neo4jAddress(
            new Uri(uri.GetLeftPart(UriPartial.Scheme) + uri.Authority[(uri.Authority.LastIndexOf('@') + 1)..]),
            path.Length == 0 ? "neo4j" : Uri.UnescapeDataString(path),
            user == "bearer" ? null : user,
            Authenticate(user, secret));
    }

    public override string ToString() => $"{Server.GetLeftPart(UriPartial.Authority)}/{Database}";

    private static GraphStorageException WrongScheme(Uri uri) => new(
        $"'{uri.Scheme}' in the address of the Neo4j server is not spoken here: the graph is asked over HTTP. "
        + $"Write {(uri.Scheme.EndsWith("+s", StringComparison.Ordinal) ? $"https://{uri.Host}" : $"http://{uri.Host}:7474")}.");

    private static (string? User, string Secret) UserInformation(Uri uri)
    {
        if (uri.UserInfo.Length == 0) return (null, "");
        var parts = uri.UserInfo.Split(':', 2);
        return (Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    private static AuthenticationHeaderValue? Authenticate(string? user, string secret) => user switch
    {
        null => null,
        "bearer" => new AuthenticationHeaderValue("Bearer", Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))),
        _ => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}"))),
    };
}
