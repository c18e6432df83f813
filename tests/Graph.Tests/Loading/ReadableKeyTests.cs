using Graph.Loading;

namespace Graph.Tests.Loading;

public sealed class ReadableKeyTests
{
    [Theory]
    [InlineData("Emmanuel Macron", "emmanuel-macron")]
    [InlineData("François-Noël  Babeuf", "francois-noel-babeuf")]
    [InlineData("Łódź, ÆØ Straße", "lodz-aeo-strasse")]
    [InlineData("Côte d’Ivoire", "cote-divoire")]
    [InlineData("The New York Times ", "the-new-york-times")]
    [InlineData("Володимир Зеленський", "володимир-зеленський")]
    public void A_name_becomes_a_key_that_can_be_read(string name, string key) => Assert.Equal(key, ReadableKey.Of(name));
}
