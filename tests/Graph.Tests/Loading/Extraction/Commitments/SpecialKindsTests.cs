using Graph.Model;

namespace Graph.Tests.Loading.Extraction.Commitments;

public sealed class SpecialKindsTests
{
    [Theory]
    [InlineData("Nothing in this agreement shall be interpreted as a guarantee of security.", CommitmentKind.Reservation)]
    [InlineData("Iran reserves the right to enrich uranium.", CommitmentKind.Reservation)]
    [InlineData("A peace deal can only be reached if Russia withdraws its troops.", CommitmentKind.Condition)]
    [InlineData("The agreement depends on the approval of parliament.", CommitmentKind.Condition)]
    [InlineData("Iran threatened to close the strait.", CommitmentKind.Threat)]
    [InlineData("A just peace cannot be achieved without the withdrawal of the troops.", CommitmentKind.Condition)]
    public void A_reservation_a_bare_condition_and_a_threat_are_kinds_of_their_own(string sentence, CommitmentKind kind) =>
        Assert.Equal(kind, Assert.Single(Told.By(sentence)).Kind);

    [Fact]
    public void What_a_text_provides_for_binds_those_who_are_to_do_it()
    {
        var commitment = Assert.Single(Told.By("The plan foresees Britain and France deploying troops to Ukraine."));

        Assert.Equal(["State:GBR", "State:FRA"], commitment.Parties);
        Assert.Equal(("provision of a text", Strength.Intended), (commitment.Rule, commitment.Strength));
    }
}
