using Graph.Loading.Extraction.Quantities;

namespace Graph.Tests.Loading.Extraction.Quantities;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("provide up to $61 billion in aid", "up to $61 billion", null, null, 61e9, "$")]
    [InlineData("provide nearly $100 million in new assistance", "nearly $100 million", 100e6, null, null, "$")]
    [InlineData("make available approximately USD 50 billion", "approximately USD 50 billion", 50e9, null, null, "USD")]
    [InlineData("give 300 million euros", "300 million euros", 300e6, null, null, "euros")]
    [InlineData("send at least 2,000 troops", "at least 2,000 troops", 2000.0, 2000.0, null, "troops")]
    [InlineData("cut emissions by 50-52 percent", "50-52 percent", null, 50.0, 52.0, "%")]
    [InlineData("train five brigades", "five brigades", 5.0, null, null, "brigades")]
    public void A_quantity_keeps_its_bounds_and_its_unit(string phrase, string text, double? value, double? minimum, double? maximum, string unit)
    {
        var quantity = QuantityReader.Read(phrase)!;

        Assert.Equal((text, minimum, maximum, unit), (quantity.Text, quantity.Min, quantity.Max, quantity.Unit));
        if (value is not null) Assert.Equal(value, quantity.Value);
    }

    [Theory]
    [InlineData("continue to support Ukraine")]
    [InlineData("hold the conference in 2026")]
    [InlineData("meet on May 14")]
    public void What_counts_nothing_is_no_quantity(string phrase) => Assert.Null(QuantityReader.Read(phrase));

    [Fact]
    public void Several_thousand_is_a_quantity_without_a_value() => Assert.Equal("several thousand soldiers", QuantityReader.Read("deploy several thousand soldiers")!.Text);
}
