using Graph.Model;

namespace Graph.Tests.Loading.Extraction.Commitments;

public sealed class CommitmentExtractionTests
{
    [Theory]
    [InlineData("Germany agreed to send air defence systems to Ukraine.", "State:DEU", "send air defence systems", "commissive verb")]
    [InlineData("The Norwegian government pledged that it would finance the project.", "State:NOR", "finance the project", "commissive verb")]
    [InlineData("Japan is committed to supporting the recovery of Ukraine.", "State:JPN", "support the recovery", "commissive adjective")]
    [InlineData("France stands ready to deploy troops to Ukraine.", "State:FRA", "deploy troops", "commissive adjective")]
    [InlineData("Poland reiterated its commitment to protect the border.", "State:POL", "protect the border", "commissive noun")]
    [InlineData("The United Kingdom intends to train Ukrainian soldiers.", "State:GBR", "train Ukrainian soldiers", "commissive verb")]
    [InlineData("Sweden will deliver ten aircraft to Ukraine.", "State:SWE", "deliver ten aircraft", "future verb")]
    [InlineData("The new bridges will be built by Italy.", "State:ITA", "build The new bridges", "future verb")]
    public void A_promise_has_its_party_and_its_action_whatever_the_grammar(string sentence, string party, string action, string rule)
    {
        var commitment = Assert.Single(Told.By(sentence));

        Assert.Equal([party], commitment.Parties);
        Assert.StartsWith(action, commitment.Action, StringComparison.Ordinal);
        Assert.Equal(rule, commitment.Rule);
    }

    [Fact]
    public void The_subject_of_the_action_is_the_party_and_the_speaker_the_source()
    {
        var commitment = Assert.Single(Told.By("French President Emmanuel Macron said that the United States would lead the monitoring of the truce."));

        Assert.Equal("State:USA", Assert.Single(commitment.Parties));
        Assert.Equal("Person:emmanuel-macron", commitment.Source);
    }

    [Fact]
    public void We_in_an_official_s_quotation_is_the_state_he_speaks_for()
    {
        var commitment = Assert.Single(Told.By("“We will provide more weapons to Ukraine,” German Chancellor Friedrich Merz said."));

        Assert.Equal("State:DEU", Assert.Single(commitment.Parties));
        Assert.Equal("Person:friedrich-merz", commitment.Source);
    }

    [Fact]
    public void Each_verb_of_a_coordination_with_an_object_of_its_own_is_a_commitment()
    {
        var commitments = Told.By("Britain and France will establish military hubs and build protected facilities.");

        Assert.Equal(["establish military hubs", "build protected facilities"], commitments.Select(commitment => commitment.Action));
        Assert.All(commitments, commitment => Assert.Equal(["State:FRA", "State:GBR"], commitment.Parties.Order()));
    }

    [Fact]
    public void Every_item_of_a_list_has_the_lead_in_s_actors()
    {
        var commitments = Told.In(DocumentKind.Agreement, "Agreement between Norway and Sweden", "Norway and Sweden agree to:", "- share intelligence on cyber threats", "- hold joint exercises every year");

        Assert.Equal(["share intelligence on cyber threats", "hold joint exercises every year"], commitments.Select(commitment => commitment.Action));
        Assert.All(commitments, commitment => Assert.Equal(["State:NOR", "State:SWE"], commitment.Parties.Order()));
    }

    [Fact]
    public void The_parties_of_a_treaty_are_those_of_its_title()
    {
        var commitment = Assert.Single(Told.In(DocumentKind.Treaty, "Treaty between Norway and Sweden", "The Parties shall consult each other on threats to their security."));

        Assert.Equal(["State:NOR", "State:SWE"], commitment.Parties);
        Assert.Equal("duty of a party", commitment.Rule);
    }

    [Theory]
    [InlineData("Russia refused to sign the agreement.", "State:RUS")]
    [InlineData("On Monday Russia rejected the idea of foreign peacekeepers.", "State:RUS")]
    [InlineData("Hungary will not send weapons to Ukraine.", "State:HUN")]
    [InlineData("Poland ruled out the deployment of troops.", "State:POL")]
    public void A_no_is_a_refusal(string sentence, string party)
    {
        var refusal = Assert.Single(Told.By(sentence));

        Assert.Equal((CommitmentKind.Refusal, Modality.Refused, Strength.Refused), (refusal.Kind, refusal.Modality, refusal.Strength));
        Assert.Equal([party], refusal.Parties);
    }

    [Fact]
    public void A_condition_makes_the_promise_conditional_and_leaves_its_strength()
    {
        var commitment = Assert.Single(Told.By("France will deploy troops to Ukraine after a ceasefire."));

        Assert.Equal((Modality.Conditional, Strength.Firm), (commitment.Modality, commitment.Strength));
        Assert.Equal((ConditionKind.Ceasefire, ConditionOperator.Once, "after a ceasefire"), Assert.Single(commitment.Conditions) switch { var condition => (condition.Kind, condition.Operator, condition.Text) });
        Assert.Equal("deploy troops to Ukraine", commitment.Action);
    }

    [Fact]
    public void A_deadline_is_kept_in_the_text_s_words_and_as_a_date()
    {
        var commitment = Assert.Single(Told.By("Norway will finish the pipeline by the end of the year."));

        Assert.Equal(("by the end of the year", "2026-12-31", "finish the pipeline"), (commitment.Deadline, commitment.Due.ToString(), commitment.Action));
    }

    [Fact]
    public void A_quantity_is_read_with_its_bounds() =>
        Assert.Equal(("up to $500 million", 500e6), Assert.Single(Told.By("Japan will provide up to $500 million to Ukraine.")).Quantity is { } quantity ? (quantity.Text, quantity.Max) : default);

    [Fact]
    public void What_is_told_twice_is_one_commitment_with_two_evidences()
    {
        var commitment = Assert.Single(Told.By("Norway will finance the new bridge.", "Norway will finance the new bridge."));

        Assert.Equal(2, commitment.Evidence.Count);
    }

    [Fact]
    public void A_quote_stands_in_the_text_at_its_offsets_and_is_short()
    {
        var facts = Told.Facts(DocumentKind.NewsArticle, "Norway to finance a bridge", "On Monday, Norway agreed to finance the new bridge and, after a long debate in parliament that lasted until the early morning and in which more than forty members spoke for and against the government, to build a road beside it.");

        Assert.NotEmpty(facts.Commitments);
        Assert.All(facts.Commitments.SelectMany(commitment => commitment.Evidence), evidence => Assert.Equal(facts.Text.Text[evidence.Start..evidence.End], evidence.Quote));
        Assert.All(facts.Commitments.SelectMany(commitment => commitment.Evidence), evidence => Assert.InRange(evidence.Quote.Length, 1, 200));
    }
}
