namespace Graph.Tests.Loading.Extraction.Actors;

public sealed class PersonIdentityTests
{
    [Fact]
    public void A_surname_alone_means_the_one_who_was_named_in_full() =>
        Assert.Equal("Donald Trump, Donald Tusk", TextReading.Persons("Donald Tusk met President Donald Trump. Tusk said that Trump had agreed."));

    [Theory]
    [InlineData("President Volodymyr Zelensky spoke. Zelenskyy left.")]
    [InlineData("President Zelenskiy spoke. Volodymyr Zelenskyi left.")]
    public void Spellings_of_one_name_are_one_person(string text) => Assert.Equal("Volodymyr Zelenskyy", TextReading.Persons(text));

    [Theory]
    [InlineData("2015-11-20", "John Kerry")]
    [InlineData("2025-03-19", "Marco Rubio")]
    public void Who_is_named_by_surname_and_office_is_who_held_it_then(string date, string person) =>
        Assert.Equal(person, TextReading.Persons($"Secretary {person.Split(' ')[1]} raised these concerns in a call today.", date));

    [Fact]
    public void In_a_headline_a_head_of_government_is_known_by_surname() =>
        Assert.Equal("Keir Starmer", TextReading.Persons("# UK and France would send troops in event of peace deal, Starmer says"));

    [Theory]
    [InlineData("French President Emmanuel Macron spoke.", "State:FRA")]
    [InlineData("NATO Secretary General Mark Rutte spoke.", "Organisation:nato")]
    [InlineData("Prime Minister Dick Schoof of the Netherlands spoke.", "State:NLD")]
    [InlineData("Yvette Cooper, a British minister, spoke.", "State:GBR")]
    public void A_person_speaks_for_whom_the_title_names(string text, string side) =>
        Assert.Equal(side, TextReading.Actors(text).All.Single(actor => actor.Actor is Graph.Model.Person).SpeaksFor);

    [Fact]
    public void Who_no_longer_holds_an_office_speaks_for_nobody() =>
        Assert.Null(TextReading.Actors("Former US President Barack Obama spoke in Berlin.").All.Single(actor => actor.Actor is Graph.Model.Person).SpeaksFor);
}
