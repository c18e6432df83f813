namespace Graph.Tests.Loading.Extraction.Actors;

public sealed class OrganisationsInTextTests
{
    [Theory]
    [InlineData("The Joint Council for the Welfare of Immigrants protested.", "Joint Council for the Welfare of Immigrants")]
    [InlineData("An additional contribution goes to the Syria Recovery Trust Fund (SRTF).", "Syria Recovery Trust Fund")]
    [InlineData("The Indonesian military said that the Malaysian navy had turned boats away.", "Indonesian military, Malaysian navy")]
    [InlineData("The Trump administration and the Biden-Harris Administration disagree.", "Biden-Harris Administration, Trump administration")]
    [InlineData("Guarantees regenerate Ukraine's armed forces.", "Armed Forces of Ukraine")]
    [InlineData("The ministers of NATO and the EU met.", "European Union, North Atlantic Treaty Organization")]
    public void Bodies_are_found_by_name_and_by_the_form_of_their_name(string text, string organisations) => Assert.Equal(organisations, TextReading.Organisations(text));

    [Theory]
    [InlineData("Let us agree on the Extended Fund Facility and the Black Sea Grain Initiative.")]
    [InlineData("# Commission Approves New Trade Fund for Small Council Houses")]
    [InlineData("Senior American army officers spoke to the party.")]
    public void Programmes_headlines_and_modifiers_are_no_bodies(string text) => Assert.Equal("", TextReading.Organisations(text));
}
