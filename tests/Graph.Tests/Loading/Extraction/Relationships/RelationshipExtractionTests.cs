using Graph.Loading.Extraction;
using Graph.Tests.Loading.Extraction.Actors;

namespace Graph.Tests.Loading.Extraction.Relationships;

public sealed class RelationshipExtractionTests
{
    [Theory]
    [InlineData("France signed the Paris Declaration.", "State:FRA PARTY_TO Document:paris-declaration signed")]
    [InlineData("The Paris Agreement was ratified by Turkey.", "State:TUR PARTY_TO Document:paris-agreement ratified")]
    [InlineData("Germany attended the summit in Paris.", "State:DEU TOOK_PART_IN Event:summit-in-paris")]
    [InlineData("Finland is a member of NATO.", "State:FIN MEMBER_OF Organisation:nato")]
    public void What_a_sentence_says_is_a_relationship_with_that_sentence(string text, string relationship)
    {
        var found = Assert.Single(FactExtraction.Extract(TextReading.Of(text)).Relationships);
        Assert.Equal(relationship, $"{found.From} {found.Type.Name} {found.To} {found.Properties.GetValueOrDefault("action")}".TrimEnd());
        Assert.Equal(text, Assert.Single(found.Evidence).Quote);
    }

    [Theory]
    [InlineData("France will sign the Paris Declaration.")]
    [InlineData("France did not sign the Paris Declaration.")]
    public void What_has_not_happened_is_none(string text) => Assert.Empty(FactExtraction.Extract(TextReading.Of(text)).Relationships);
}
