using Graph.Loading;

namespace Graph.Tests.Loading.Reading;

public sealed class HtmlTests
{
    private const string First = "The two presidents agreed on Monday to open the border crossing at Narva to trucks by the end of the year, their offices said in the evening.";
    private const string Second = "Both had closed it after the winter storms, and neither side had been willing to pay for the bridge that the storms had destroyed in a night.";

    private static readonly string Page = $$"""
        <!DOCTYPE html><html lang="en-GB"><head><title>Two presidents agree on Narva | The Paper</title>
        <meta property="og:site_name" content="The Paper"><meta name="author" content="Jane Doe"><link rel="canonical" href="https://paper.example.org/narva">
        <meta property="article:published_time" content="2026-01-06T21:05:00+01:00"></head><body>
        <div class="cookie-banner">We use cookies on our site.</div><nav><a href="/">Home</a><a href="/world">World</a></nav>
        <article><h1>Two presidents agree on Narva</h1><figure><img src="a.jpg"><figcaption>The bridge in March</figcaption></figure>
        <p>{{First}}</p><div class="share-bar">Share on Facebook</div><ul><li>open to trucks<ul><li>of any size</li></ul></li></ul><p>{{Second}}</p></article>
        <aside><h2>Related</h2><a href="/x">Minister resigns</a></aside><footer>© 2026 The Paper</footer></body></html>
        """;

    [Fact]
    public void A_page_gives_its_article()
    {
        var document = Documents.Clean(Page, "page.html");
        Assert.Equal(["Two presidents agree on Narva", First, "open to trucks", "of any size", Second], document.Texts());
        Assert.Equal([0, 0, 1, 2, 0], document.Blocks.Select(block => block.ListDepth));
        Assert.Equal(BlockKind.Title, document.Blocks[0].Kind);
    }

    [Fact]
    public void What_a_page_drops_has_its_reason() =>
        Assert.Superset(new HashSet<string>(["cookie line", "navigation", "caption", "share bar", "sidebar", "footer"]), Documents.Clean(Page, "page.html").Reasons().ToHashSet());

    [Fact]
    public void The_head_of_a_page_is_metadata()
    {
        var metadata = Documents.Clean(Page, "page.html").Metadata;
        Assert.Equal(("Two presidents agree on Narva", "The Paper", "https://paper.example.org/narva", "en"), (metadata.Title, metadata.Publisher, metadata.Url, metadata.Language));
        Assert.Equal("2026-01-06T21:05:00+01:00", metadata.PublishedAt.ToString());
        Assert.Equal(["Jane Doe"], metadata.Authors);
    }

    [Fact]
    public void Linked_data_goes_before_the_other_metadata() =>
        Assert.Equal(("A Headline", "2026-01-05"), Documents.Read("""
            <html><head><title>Other</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"A Headline","datePublished":"2026-01-05"}]}</script>
            </head><body><p>Text.</p></body></html>
            """).Declared is var declared ? (declared.Title, declared.PublishedAt.ToString()) : default);
}
