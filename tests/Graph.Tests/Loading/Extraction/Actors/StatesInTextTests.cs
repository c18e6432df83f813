namespace Graph.Tests.Loading.Extraction.Actors;

public sealed class StatesInTextTests
{
    [Theory]
    [InlineData("British, French and partner forces could operate on Ukrainian soil.", "FRA, GBR, UKR")]
    [InlineData("The U.S.-led mission was joined by the Turks and by New Zealand.", "NZL, TUR, USA")]
    [InlineData("Moscow rejected the idea of peacekeepers.", "RUS")]
    [InlineData("The Kremlin said that it would not agree.", "RUS")]
    [InlineData("He met senior U.S. military officials.", "USA")]
    public void Names_adjectives_and_seats_speak_of_states(string text, string states) => Assert.Equal(states, TextReading.States(text));

    [Theory]
    [InlineData("The talks in Paris went on, and he flew from Washington to Rome.")]
    [InlineData("The Minsk agreements and the Rome Statute are in force.")]
    [InlineData("They told us who would come.")]
    [InlineData("Fishing in the Gulf of Mexico and off New Jersey was stopped.")]
    [InlineData("We ate turkey at Thanksgiving.")]
    [InlineData("Talks on Greenland and Puerto Rico failed.")]
    public void Places_instruments_and_common_words_speak_of_no_state(string text) => Assert.Equal("", TextReading.States(text));

    [Fact]
    public void A_person_may_be_called_like_a_state() =>
        Assert.Equal("", TextReading.States("Congressman Jim Jordan met Deputy Attorney General Lisa Monaco."));
}
