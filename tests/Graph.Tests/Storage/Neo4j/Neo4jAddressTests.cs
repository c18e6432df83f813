using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Tests.Storage.Neo4j;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://neo4j:secret@graph.example:7474", "http://graph.example:7474/", "neo4j")]
    [InlineData("https://neo4j:secret@graph.example/archive", "https://graph.example/", "archive")]
    public void Server_and_database_are_read_from_one_address(string text, string server, string database)
    {
        var address = Neo4jAddress.Parse(text);
        Assert.Equal((server, database, "neo4j"), (address.Server.ToString(), address.Database, address.User));
    }

    [Fact]
    public void User_and_password_go_as_basic_authentication_with_their_escapes_undone()
    {
        var authorization = Neo4jAddress.Parse("http://ann%40home:p%3Aw@h:7474").Authorization!;
        Assert.Equal(("Basic", "ann@home:p:w"), (authorization.Scheme, Decoded(authorization.Parameter)));
    }

    [Fact]
    public void The_user_named_bearer_sends_a_token()
    {
        var authorization = Neo4jAddress.Parse("https://bearer:token-1@h").Authorization!;
        Assert.Equal(("Bearer", "token-1"), (authorization.Scheme, Decoded(authorization.Parameter)));
    }

    [Fact]
    public void Without_a_user_nothing_is_sent() => Assert.Null(Neo4jAddress.Parse("http://h:7474").Authorization);

    [Theory]
    [InlineData("bolt://h:7687", "http://h:7474")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "https://abc.databases.neo4j.io")]
    [InlineData("http://h:7474/a/b", "'a/b'")]
    [InlineData("http://h:port", "http://neo4j:PASSWORD@127.0.0.1:7474/neo4j")]
    public void A_wrong_address_is_told_with_its_cure(string text, string cure) =>
        Assert.Contains(cure, Assert.Throws<GraphStorageException>(() => Neo4jAddress.Parse(text)).Message);

    [Fact]
    public void The_password_is_never_shown() => Assert.DoesNotContain("secret", Neo4jAddress.Parse("http://neo4j:secret@h:7474").ToString());

    private static string Decoded(string? text) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(text!));
}
