using Graph.Loading;
using Graph.Tests.Loading.Reading;

namespace Graph.Tests.Loading.Cleaning;

public sealed class CleaningTests
{
    private const string First = "The two presidents agreed on Monday to open the border crossing at Narva to trucks by the end of the year, their offices said.";
    private const string Second = "Both had closed it after the winter storms, and neither side had been willing to pay for the bridge that the storms destroyed.";

    [Theory]
    [InlineData("By continuing to browse our site you agree to our use of cookies.", "cookie line")]
    [InlineData("We use cookies to improve your experience. Accept all", "cookie line")]
    [InlineData("Share on Facebook", "share bar")]
    [InlineData("like0", "page control")]
    [InlineData("View All Result", "page control")]
    [InlineData("12 Comments", "comments")]
    [InlineData("Photo: Jane Doe/Example Pictures", "caption")]
    [InlineData("The bridge at Narva in March. [John Roe/Reuters]", "caption")]
    [InlineData("The bridge at Narva in March. Image: Town of Narva.", "caption")]
    [InlineData("Advertisement", "advertisement")]
    [InlineData("SHARE NEWS", "page control")]
    [InlineData("Sign up for our free newsletter", "advertisement")]
    [InlineData("READ ALSO: Storms over the north", "teaser")]
    [InlineData("Jane Doe contributed reporting from Tallinn.", "credit line")]
    [InlineData("© 2026 The Example. All rights reserved.", "footer")]
    [InlineData("###", "end mark")]
    public void A_line_that_is_no_text_goes_with_its_reason(string line, string reason)
    {
        var document = Documents.Clean($"{First}\n\n{line}\n\n{Second}");
        Assert.Equal([First, Second], document.Texts());
        Assert.Equal(new DroppedText(line, reason), Assert.Single(document.Dropped));
    }

    [Theory]
    [InlineData("The new law obliges sites to ask before they set cookies, and fines those who do not.")]
    [InlineData("Share prices fell.")]
    [InlineData("“We share the burden,” he told Reuters.")]
    [InlineData("The picture is the same in the south, according to AFP.")]
    [InlineData("Ministers will follow the talks on Facebook and answer comments.")]
    [InlineData("Q Thank you.")]
    public void A_sentence_about_such_things_stays(string sentence) =>
        Assert.Equal([First, sentence, Second], Documents.Clean($"{First}\n\n{sentence}\n\n{Second}").Texts());

    [Fact]
    public void A_page_scraped_twice_is_kept_once()
    {
        var document = Documents.Clean($"{First}\n{Second}\nKey quotes\nHe said he was glad about it all.\n{First}\n{Second}\nKey quo");
        Assert.Equal([First, Second, "Key quotes", "He said he was glad about it all."], document.Texts());
        Assert.All(document.Reasons(), reason => Assert.Equal("repeated", reason));
    }

    [Fact]
    public void What_is_short_may_be_said_twice() =>
        Assert.Equal(4, Documents.Clean($"Q Thank you.\n\nMS. DOE: {First}\n\nQ Thank you.\n\nMS. DOE: {Second}").Blocks.Count);

    [Fact]
    public void Teasers_below_the_text_go()
    {
        var document = Documents.Clean($"""
            Two presidents agree on Narva

            {First}

            {Second}

            Similar news

            Storms over the north leave thousands without light and

            Minister resigns over bridge

            January 8, 2026
            """);
        Assert.Equal(["Two presidents agree on Narva", First, Second], document.Texts());
        Assert.All(document.Reasons(), reason => Assert.Equal("teaser", reason));
    }

    [Fact]
    public void Text_below_a_heading_over_teasers_stays_with_its_own_heading() =>
        Assert.Equal([First, Second, "The money", First.Replace("Monday", "Tuesday"), Second.Replace("winter", "summer")], Documents.Clean($"""
            {First}

            {Second}

            Related articles

            Storms over the north leave thousands without light and

            The money

            {First.Replace("Monday", "Tuesday")}

            {Second.Replace("winter", "summer")}
            """).Texts());

    [Fact]
    public void A_repost_keeps_both_publishers()
    {
        var metadata = Documents.Clean($"""
            EXAMPLE SITE
            View All Result
            EXAMPLE SITE

            Two presidents agree on Narva

            January 7, 2026

            {First}

            {Second}

            Jane Doe is a correspondent for The Paper, covering the north. She is based in Tallinn.

            The post Two presidents agree on Narva appeared first on The Paper.

            EXAMPLE SITE © 2025
            """).Metadata;
        Assert.Equal(("EXAMPLE SITE", "The Paper"), (metadata.Publisher, metadata.OriginalPublisher));
        Assert.Equal(("Two presidents agree on Narva", "2026-01-07"), (metadata.Title, metadata.PublishedAt.ToString()));
        Assert.Equal(["Jane Doe"], metadata.Authors);
    }

    [Fact]
    public void A_photo_credit_is_no_publisher() =>
        Assert.Null(Documents.Clean($"Two presidents agree on Narva\n\nPhoto: president.example\n\n{First}\n\n{Second}").Metadata.Publisher);

    [Fact]
    public void What_a_text_does_not_say_stays_unknown()
    {
        var metadata = Documents.Clean($"{First}\n\n{Second}").Metadata;
        Assert.Null(metadata.Title);
        Assert.Null(metadata.PublishedAt);
        Assert.Null(metadata.Publisher);
    }

    [Fact]
    public void A_feed_cluster_becomes_its_items()
    {
        var document = Documents.Clean("""
            ---
            title: "Two presidents agree on Narva - example.org"
            date: 2026-01-06
            description: "Two presidents agree on Narva&nbsp;example.orgBridge to be rebuilt"
            ---
            <ol><li><a href="https://example.org/1">Two presidents agree on Narva</a>&nbsp;&nbsp;<font color="#6f6f6f">example.org</font></li><li><a href="https://example.org/2">Bridge will be rebuilt, minister says</a>&nbsp;&nbsp;<font>The Paper</font></li></ol>
            """);
        Assert.Equal([new FeedItem("Two presidents agree on Narva", "example.org", "https://example.org/1", 0), new FeedItem("Bridge will be rebuilt, minister says", "The Paper", "https://example.org/2", 1)], document.Items);
        Assert.Equal("Two presidents agree on Narva", document.Metadata.Title);
        Assert.All(document.Blocks, block => Assert.Equal(BlockKind.FeedItem, block.Kind));
    }

    [Fact]
    public void Blocks_are_places_in_the_text() =>
        Assert.Equal($"Two presidents agree on Narva\n\n{First}\n\n{Second}", Documents.Clean($"Two presidents agree on Narva\n\n{First}\n\n{Second}").Text);
}
