namespace Graph.Tests.Loading.Extraction.Commitments;

public sealed class ExclusionsTests
{
    [Theory]
    [InlineData("Analysts expect that Russia will attack again.")]
    [InlineData("I am sure that France will help Ukraine, Merz said.")]
    [InlineData("Hopefully Germany will send more weapons.")]
    [InlineData("Will Germany send more weapons to Ukraine?")]
    [InlineData("If Germany will send weapons, the war may end.")]
    [InlineData("The United States urged Israel to allow aid into Gaza.")]
    [InlineData("Germany will have to make compromises.")]
    [InlineData("Ukraine will be able to join the union.")]
    [InlineData("Ukraine will win the war.")]
    [InlineData("Russia denied the allegation of an attack.")]
    [InlineData("The storm will reach the coast.")]
    [InlineData("France welcomed the agreement.")]
    [InlineData("The ministers discussed the situation in Syria.")]
    [InlineData("Germany did not rule out the deployment of troops.")]
    public void What_nobody_binds_himself_to_is_no_commitment(string sentence) => Assert.Empty(Told.By(sentence));
}
