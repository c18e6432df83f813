using Graph.Loading.Language.Segmentation;

namespace Graph.Tests.Loading.Language.Segmentation;

public class TokenizerTests
{
    [Theory]
    [InlineData("Macron's plan", "Macron 's plan")]
    [InlineData("the allies’ plan", "the allies ’ plan")]
    [InlineData("They won't, we’re, I'd", "They wo n't , we ’re , I 'd")]
    [InlineData("We cannot wait", "We can not wait")]
    [InlineData("in the U.S. and the U.K.", "in the U.S. and the U.K.")]
    [InlineData("U.S.-led talks", "U.S.-led talks")]
    [InlineData("a cease-fire", "a cease - fire")]
    [InlineData("COVID-19 and F-16s", "COVID-19 and F-16s")]
    [InlineData("a 12-month plan", "a 12 - month plan")]
    [InlineData("low- and middle-income", "low- and middle - income")]
    [InlineData("Gen. Syrskyi met Mr. Putin.", "Gen. Syrskyi met Mr. Putin .")]
    [InlineData("Vladimir V. Putin", "Vladimir V. Putin")]
    [InlineData("Art. 5, No. 7", "Art. 5 , No. 7")]
    [InlineData("He said No. We left.", "He said No . We left .")]
    [InlineData("$300 million (€260m)", "$ 300 million ( € 260 m )")]
    [InlineData("5,000 troops, 1.5%", "5,000 troops , 1.5 %")]
    [InlineData("10km at 5pm", "10 km at 5 pm")]
    [InlineData("“We agreed,” he said.", "“ We agreed , ” he said .")]
    [InlineData("Wait... what?!", "Wait ... what ? !")]
    [InlineData("peace—or war", "peace — or war")]
    [InlineData("2022-2024", "2022 - 2024")]
    [InlineData("See https://example.org/a-b?c=d.", "See https://example.org/a-b?c=d .")]
    [InlineData("press@example.org", "press@example.org")]
    [InlineData("It ended.The rest", "It ended . The rest")]
    [InlineData("and/or", "and / or")]
    [InlineData("6 Jan. 2026 at 9 a.m.", "6 Jan. 2026 at 9 a.m.")]
    public void Words_and_marks_are_parted_as_in_the_treebank(string text, string tokens)
    {
        var ranges = new List<Range>();
        Tokenizer.Split(text, 0, text.Length, ranges);

        Assert.Equal(tokens, string.Join(' ', ranges.Select(range => text[range])));
    }
}
