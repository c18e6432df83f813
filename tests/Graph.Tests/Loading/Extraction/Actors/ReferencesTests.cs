namespace Graph.Tests.Loading.Extraction.Actors;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("President Emmanuel Macron of France spoke. The French president promised troops.", "president", "Person:emmanuel-macron")]
    [InlineData("Ukraine waits. The Ukrainian leader declared that a plan was ready.", "leader", "State:UKR")]
    [InlineData("Home Secretary Suella Braverman spoke. The Home Secretary promised laws.", "Secretary", "Person:suella-braverman")]
    [InlineData("President Volodymyr Zelenskyy met President Trump. President Zelenskyy thanked the President for help.", "President", "Person:donald-trump")]
    public void An_office_without_name_means_its_holder_in_the_text_or_else_the_state(string text, string word, string actor) => Assert.Equal(actor, TextReading.Meant(text, word));

    [Theory]
    [InlineData("Ukrainian officials said that talks were going well.", "officials", "State:UKR")]
    [InlineData("The Iraqi government agreed to the plan.", "government", "State:IRQ")]
    [InlineData("NATO allies agreed to help.", "allies", "Organisation:nato")]
    [InlineData("The Coalition of the Willing met. The leaders vowed to help, and the coalition agreed.", "leaders", "Organisation:coalition-of-the-willing-ukraine")]
    [InlineData("The Coalition of the Willing met. The leaders vowed to help, and the coalition agreed.", "coalition", "Organisation:coalition-of-the-willing-ukraine")]
    [InlineData("France and Germany met. Both countries agreed to help.", "countries", "State:DEU, State:FRA")]
    [InlineData("Several countries signaled readiness to lead.", "countries", "Organisation:several-countries")]
    public void A_group_means_its_state_its_body_or_itself(string text, string word, string actors) => Assert.Equal(actors, TextReading.Meant(text, word));

    [Theory]
    [InlineData("President Emmanuel Macron spoke. He promised troops.", "He", "Person:emmanuel-macron")]
    [InlineData("Russia is not involved and has said that it will not agree.", "it", "State:RUS")]
    public void A_pronoun_means_the_last_one_it_can_be(string text, string word, string actor) => Assert.Equal(actor, TextReading.Meant(text, word));
}
