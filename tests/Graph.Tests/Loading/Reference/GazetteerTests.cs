using Graph.Loading.Reference;

namespace Graph.Tests.Loading.Reference;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Türkiye", "State:TUR")]
    [InlineData("Turkey", "State:TUR")]
    [InlineData("the Netherlands", "State:NLD")]
    [InlineData("U.S.", "State:USA")]
    [InlineData("French", "State:FRA")]
    [InlineData("NATO", "Organisation:nato")]
    [InlineData("UN Security Council", "Organisation:un-security-council")]
    [InlineData("Kyiv", "State:UKR")]
    [InlineData("Kremlin", "State:RUS")]
    [InlineData("Papua New Guinea", "State:PNG")]
    public void A_name_stands_for_its_actor(string text, string actor) => Assert.Equal(actor, Longest(text));

    [Theory]
    [InlineData("us")]
    [InlineData("turkey")]
    [InlineData("who")]
    [InlineData("Let")]
    [InlineData("Gulf of Mexico")]
    [InlineData("New Mexico")]
    [InlineData("Greenland")]
    public void A_word_that_is_no_name_and_a_place_that_is_no_state_stand_for_nobody(string text) => Assert.Null(Longest(text));

    [Fact]
    public void Who_held_an_office_depends_on_the_day()
    {
        var offices = Gazetteer.Shared.HoldersNamed("Joseph R. Biden");
        Assert.Contains(offices, office => office.Rank == 1 && office.HeldOn(new DateOnly(2023, 5, 19)));
        Assert.DoesNotContain(offices, office => office.Rank == 1 && office.HeldOn(new DateOnly(2026, 1, 6)));
    }

    [Theory]
    [InlineData("Volodymyr Zelensky")]
    [InlineData("Volodymyr Zelenskiy")]
    [InlineData("Volodymyr Zelenskyi")]
    public void Transliterations_of_a_surname_are_one_name(string name) =>
        Assert.Equal("Volodymyr Zelenskyy", Gazetteer.Shared.HoldersNamed(name).First().Name);

    private static string? Longest(string text)
    {
        var words = WordForm.Split(text).Select(form => new TextWord(form, 0, form.Start)).ToList();
        var first = words[0].Form.Folded == "the" && words.Count > 1 ? 1 : 0;
        return Gazetteer.Shared.Names.LongestAt(words, first).Value?.ActorId;
    }
}
