namespace Graph.Tests.Loading.Extraction.Actors;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("President Emmanuel Macron of France met Gen. Mark Milley.", "Emmanuel Macron, Mark Milley")]
    [InlineData("Malaysia's Prime Minister, Najib Razak, spoke on Monday.", "Najib Razak")]
    [InlineData("The CEO of the Refugee Council Enver Solomon told reporters that he agreed.", "Enver Solomon")]
    [InlineData("It quoted critics like immigration barrister Colin Yeo.", "Colin Yeo")]
    [InlineData("Foreign Minister Adel al-Jubeir thanked Alexandra de Hoop Scheffer.", "Adel al-Jubeir, Alexandra de Hoop Scheffer")]
    [InlineData("We can only get there if (Russian President Vladimir) Putin is ready.", "Vladimir Putin")]
    [InlineData("New Zealand's Prime Minister John Key has backed the change. Mr Key said so on Monday.", "John Key")]
    public void A_title_before_a_name_shows_a_person(string text, string persons) => Assert.Equal(persons, TextReading.Persons(text));

    [Fact]
    public void An_office_in_apposition_shows_a_person() =>
        Assert.Equal("Zuwena Okonjo", TextReading.Persons("Zuwena Okonjo, the finance minister of Nigeria, declined to comment."));

    [Theory]
    [InlineData("MS. JEAN-PIERRE: Thank you for the question about the budget.", "Jean-Pierre")]
    [InlineData("PRESIDENT BIDEN: It is good to see you all here today.", "Joe Biden")]
    public void The_label_of_a_speaker_is_a_person_written_as_names_are(string text, string persons) => Assert.Equal(persons, TextReading.Persons(text, "2023-07-12"));

    [Theory]
    [InlineData("The Paris Declaration follows the Minsk agreements and the Rome Statute.")]
    [InlineData("General Provisions apply from Monday in Grant Park and at Lincoln Center.")]
    [InlineData("On Friday, January 16, Black Sea shipping resumed under the Inflation Reduction Act.")]
    [InlineData("# Woman Finds Impossibly Hot Object Near Big Bang, Says Star Witness")]
    [InlineData("Reporters waited in the James S. Brady Press Briefing Room.")]
    public void Names_of_texts_places_and_days_and_words_of_headlines_are_nobody(string text) => Assert.Equal("", TextReading.Persons(text));
}
