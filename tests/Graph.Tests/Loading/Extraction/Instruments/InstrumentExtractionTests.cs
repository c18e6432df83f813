using Graph.Loading.Extraction.Instruments;
using Graph.Tests.Loading.Extraction.Actors;

namespace Graph.Tests.Loading.Extraction.Instruments;

public sealed class InstrumentExtractionTests
{
    [Theory]
    [InlineData("The Paris Declaration was signed.", "Paris Declaration")]
    [InlineData("They cited the Charter of the United Nations.", "Charter of the United Nations")]
    [InlineData("It violates UN Security Council Resolution 2254.", "UN Security Council Resolution 2254")]
    [InlineData("We recall the G7 Joint Declaration of Support for Ukraine.", "G7 Joint Declaration of Support for Ukraine")]
    [InlineData("Macron and Starmer signed a declaration of intent.", "declaration of intent")]
    public void Instruments_have_the_title_that_the_text_gives(string text, string title) =>
        Assert.Equal(title, Assert.Single(InstrumentExtraction.Find(TextReading.Of(text)).All).Document.Title);

    [Fact]
    public void The_agreement_means_the_last_one_so_called()
    {
        var instruments = InstrumentExtraction.Find(TextReading.Of("Ukraine signed the Bilateral Security Agreement. The agreement says that troops will leave."));
        Assert.Equal(2, Assert.Single(instruments.All).Evidence.Count);
    }

    [Theory]
    [InlineData("He has a strict plan for the day.")]
    [InlineData("They agreed in principle and in practice.")]
    public void What_nobody_signs_or_reads_is_no_instrument(string text) => Assert.Empty(InstrumentExtraction.Find(TextReading.Of(text)).All);
}
