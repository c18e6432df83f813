using Graph.Loading.Extraction.Commitments;

namespace Graph.Tests.Loading.Extraction.Commitments;

public sealed class CommitmentIdentityTests
{
    [Fact]
    public void Two_tellings_of_one_commitment_meet_whatever_the_grammar()
    {
        var said = Assert.Single(Told.By("“We will establish military hubs in Ukraine,” French President Emmanuel Macron said."));
        var told = Assert.Single(Told.By("France agreed to establish military hubs in Ukraine."));

        Assert.Equal(CommitmentIdentity.Of(said), CommitmentIdentity.Of(told));
    }

    [Theory]
    [InlineData("Germany agreed to establish military hubs in Ukraine.")]
    [InlineData("France agreed to establish training centres in Ukraine.")]
    [InlineData("France refused to establish military hubs in Ukraine.")]
    public void Another_party_another_thing_or_a_no_is_another_commitment(string other)
    {
        var one = Assert.Single(Told.By("France agreed to establish military hubs in Ukraine."));

        Assert.NotEqual(CommitmentIdentity.Of(one), CommitmentIdentity.Of(Assert.Single(Told.By(other))));
    }
}
