using Graph.Loading;

namespace Graph.Tests.Loading;

public sealed class DocumentIdentityTests
{
    [Theory]
    [InlineData("HTTP://WWW.Example.org/news/paris/")]
    [InlineData("https://example.org/news/paris#quotes")]
    [InlineData("https://example.org:443/news/paris?utm_source=mail&fbclid=1")]
    [InlineData(" https://example.org/news/paris ")]
    public void Spellings_of_one_address_are_one_document(string url) =>
        Assert.Equal(DocumentIdentity.Of("https://example.org/news/paris", "a"), DocumentIdentity.Of(url, "b"));

    [Theory]
    [InlineData("https://example.org/news/Paris")]
    [InlineData("https://example.org/news/paris?page=2")]
    [InlineData("https://example.com/news/paris")]
    public void Other_addresses_are_other_documents(string url) =>
        Assert.NotEqual(DocumentIdentity.Of("https://example.org/news/paris", "a"), DocumentIdentity.Of(url, "a"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/news/paris")]
    [InlineData("file:///news/paris")]
    public void Without_an_address_the_content_tells_documents_apart(string? url)
    {
        Assert.Equal(DocumentIdentity.Of(url, "a"), DocumentIdentity.Of(null, "a"));
        Assert.NotEqual(DocumentIdentity.Of(url, "a"), DocumentIdentity.Of(url, "b"));
    }

    [Fact]
    public void An_id_can_be_read() =>
        Assert.StartsWith("Document:example-org-paris-declaration-", DocumentIdentity.Of("https://example.org/2026/paris-declaration", ""));
}
