using Graph.Loading;

namespace Graph.Tests.Loading.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void Lines_wrapped_at_a_column_are_one_paragraph() =>
        Assert.Equal(["The ministers met on Monday in the capital and agreed to open the border crossing to trucks.", "They will meet again in the autumn to see what has become of it and of the other plans."], Documents.Read("""
            The ministers met on Monday in the capital and
            agreed to open the border crossing to trucks.

            They will meet again in the autumn to see what
            has become of it and of the other plans.
            """).Texts());

    [Fact]
    public void With_one_line_per_paragraph_every_line_is_one() =>
        Assert.Equal(2, Documents.Read("""
            The ministers met on Monday in the capital, where they spoke for three hours and agreed to open the border crossing to trucks, both said.
            They will meet again in the autumn to see what has become of it, of the other plans, and of the road that was promised ten years ago.
            """).Blocks.Count);

    [Fact]
    public void A_turn_of_a_transcript_begins_a_paragraph() =>
        Assert.Equal(["MR. SMITH: We will send the first trucks tomorrow.", "Q And the trains?", "MR. SMITH: Later."], Documents.Read("""
            MR. SMITH: We will send the first trucks tomorrow.
            Q And the trains?
            MR. SMITH: Later.
            """).Texts());

    [Fact]
    public void Items_of_a_list_know_their_depth()
    {
        var blocks = Documents.Read("""
            The Parties shall:
            1. open the border, that is to say:
            (a) for trucks;
            (b) for trains;
            2. keep it open.
            """).Blocks;
        Assert.Equal([0, 1, 2, 2, 1], blocks.Select(block => block.ListDepth));
        Assert.Equal("for trains;", blocks[3].Text);
        Assert.All(blocks.Skip(1), block => Assert.Equal(BlockKind.ListItem, block.Kind));
    }

    [Fact]
    public void A_number_at_the_start_of_a_wrapped_line_begins_no_list() =>
        Assert.Single(Documents.Read("""
            The two sides signed the treaty in the old town hall on June
            12. They will meet again before the summer is over, they say.
            """).Blocks);

    [Fact]
    public void A_short_line_without_a_full_stop_is_a_heading() =>
        Assert.Equal(BlockKind.Heading, Documents.Read("Next steps\n\nThe ministers will meet again in the autumn to see what has become of it.").Blocks[0].Kind);
}
