using Graph.Loading.Resolution;

namespace Graph.Tests.Loading.Resolution;

public sealed class PublishersTests
{
    [Theory]
    [InlineData("Reuters", "Organisation:reuters")]
    [InlineData("The New York Times", "Organisation:new-york-times")]
    [InlineData("NATO", "Organisation:nato")]
    [InlineData(" Example Mirror ", "Organisation:example-mirror")]
    public void A_publisher_is_the_organisation_that_texts_speak_of(string name, string id) => Assert.Equal(id, Publishers.Publisher(name).Id);
}
