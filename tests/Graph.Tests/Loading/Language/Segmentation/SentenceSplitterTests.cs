using Graph.Loading.Language.Segmentation;

namespace Graph.Tests.Loading.Language.Segmentation;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("They met. They agreed.", "They met.|They agreed.")]
    [InlineData("Mr. Putin met Gen. Syrskyi. He left.", "Mr. Putin met Gen. Syrskyi.|He left.")]
    [InlineData("They live in the U.S. The talks go on.", "They live in the U.S.|The talks go on.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("Vladimir V. Putin spoke.", "Vladimir V. Putin spoke.")]
    [InlineData("“We agreed.” He left.", "“We agreed.”|He left.")]
    [InlineData("\"Really?\" he asked.", "\"Really?\" he asked.")]
    [InlineData("Will they? Yes! We hope.", "Will they?|Yes!|We hope.")]
    [InlineData("We waited... and left.", "We waited... and left.")]
    [InlineData("It costs 3.5 billion. That is much.", "It costs 3.5 billion.|That is much.")]
    [InlineData("See Art. 5 and No. 7. We agree.", "See Art. 5 and No. 7.|We agree.")]
    [InlineData("The Act (50 U.S.C. 1601 et seq.) (the Act) applies.", "The Act (50 U.S.C. 1601 et seq.) (the Act) applies.")]
    [InlineData("(He paused.) We go on.", "(He paused.)|We go on.")]
    [InlineData("He said: \"We agree. We sign.\" Then he left.", "He said: \"We agree.|We sign.\"|Then he left.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string sentences)
    {
        var tokens = new List<Range>();
        Tokenizer.Split(text, 0, text.Length, tokens);
        var found = new List<string>();
        for (int first = 0, last; first < tokens.Count; first = last)
        {
            last = SentenceSplitter.EndOfSentence(text, tokens, first);
            found.Add(text[tokens[first].Start.Value..tokens[last - 1].End.Value]);
        }

        Assert.Equal(sentences.Split('|'), found);
    }
}
