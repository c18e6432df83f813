using Graph.Loading;

namespace Graph.Tests.Loading.Reading;

public sealed class MarkdownTests
{
    [Fact]
    public void Front_matter_is_metadata()
    {
        var declared = Documents.Read("""
            ---
            title: "A Title:\u00a0With a Space"
            date: '2022-07-13'
            modified_time: 2022-07-13 17:52:33-04:00
            authors: [Jane Doe, John Roe]
            source_url: https://example.org/a/b/
            lang: en-GB
            ---
            Text.
            """, "a.md").Declared;
        Assert.Equal("A Title: With a Space", declared.Title);
        Assert.Equal("2022-07-13", declared.PublishedAt.ToString());
        Assert.Equal("2022-07-13T17:52:33-04:00", declared.ModifiedAt.ToString());
        Assert.Equal(["Jane Doe", "John Roe"], declared.Authors);
        Assert.Equal("https://example.org/a/b/", declared.Url);
        Assert.Equal("en", declared.Language);
    }

    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-01", "2026-01")]
    [InlineData("January 2026", "2026-01")]
    [InlineData("6 January 2026", "2026-01-06")]
    [InlineData("2026-01-06T21:05:00+0100", "2026-01-06T21:05:00+01:00")]
    public void A_date_keeps_its_precision(string written, string date) =>
        Assert.Equal(date, Documents.Read($"---\ndate: {written}\n---\nText.").Declared.PublishedAt.ToString());

    [Fact]
    public void Mark_up_goes_and_words_stay() =>
        Assert.Equal(["On June 13th, AT&T’s rival [name withheld] said it would leave."], Documents.Read(
            "On June 13<sup>th</sup>, **AT&amp;T**’s *rival* \\[name withheld\\] [said](https://example.org)\nit would <u>leave</u>.", "a.md").Texts());

    [Fact]
    public void Lists_keep_their_depth() =>
        Assert.Equal([0, 1, 2, 1], Documents.Read("The two agreed:\n\n-   to open the border\n    for good,\n    -   to trucks,\n-   to keep it open.\n", "a.md").Blocks.Select(block => block.ListDepth));

    [Fact]
    public void A_forced_line_break_ends_a_paragraph_unless_the_sentence_goes_on() =>
        Assert.Equal(["Via Teleconference", "8:00 P.M.", "the end of it"], Documents.Read("Via Teleconference  \n8:00 P.M.\n\nthe end  \nof it", "a.md").Texts());

    [Fact]
    public void A_heading_of_bold_letters_is_a_heading() =>
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph], Documents.Read("**Next Steps**\n\n**All** of it is open.", "a.md").Blocks.Select(block => block.Kind));

    [Fact]
    public void Markdown_is_told_from_plain_text_by_its_front_matter() =>
        Assert.Equal(["Text in two lines."], Documents.Read("---\ntitle: T\n---\nText in *two*\nlines.", "a.txt").Texts());
}
