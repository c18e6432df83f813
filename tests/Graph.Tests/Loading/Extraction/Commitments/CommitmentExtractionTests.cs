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

    [Theory]
    [InlineData("Norway and Sweden agree to:", "train police officers together")]
    [InlineData("Norway and Sweden agree to:", "host a summit every year")]
    [InlineData("Norway and Sweden will:", "house refugees from Ukraine")]
    [InlineData("The two governments agree to:", "train police officers together")]
    public void An_item_is_the_lead_in_s_action_even_where_its_verb_looks_like_a_noun(string leadIn, string item)
    {
        var commitment = Assert.Single(Told.In(DocumentKind.Agreement, "Agreement between Norway and Sweden", leadIn, "- " + item));

        Assert.Equal(item, commitment.Action);
        Assert.Equal(["State:NOR", "State:SWE"], commitment.Parties.Order());
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

    [Theory]
    [InlineData("If a ceasefire holds, Sweden will send troops.", "If a ceasefire holds")]
    [InlineData("Canada will lift the sanctions as long as Russia respects the truce.", "as long as Russia respects the truce")]
    [InlineData("Japan will finance the dam, provided that the parliament of Laos approves the plan.", "provided that the parliament of Laos approves the plan")]
    [InlineData("Egypt will open the crossing on condition that Israel withdraws its troops.", "on condition that Israel withdraws its troops")]
    [InlineData("Poland will send weapons unless Germany pays compensation.", "unless Germany pays compensation")]
    [InlineData("Turkey will defend Azerbaijan in the event of an attack.", "in the event of an attack")]
    [InlineData("Should Iran break the agreement, France will restore the sanctions.", "Should Iran break the agreement")]
    [InlineData("France will restore the sanctions should Iran break the agreement.", "should Iran break the agreement")]
    [InlineData("Subject to the approval of Congress, the United States will sell aircraft to Taiwan.", "Subject to the approval of Congress")]
    [InlineData("The United States will sell aircraft to Taiwan, subject to the approval of Congress.", "subject to the approval of Congress")]
    [InlineData("The Netherlands is willing to contribute, but only if parliament approves.", "only if parliament approves")]
    [InlineData("Denmark said it would deliver the aircraft as soon as the pilots are trained.", "as soon as the pilots are trained")]
    public void A_condition_is_seen_before_and_behind_whatever_opens_it(string sentence, string condition)
    {
        var commitment = Assert.Single(Told.By(sentence));

        Assert.Equal(condition, Assert.Single(commitment.Conditions).Text);
        Assert.DoesNotContain(condition, commitment.Action, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Spain promised to withdraw its troops, build a hospital and train doctors if the government of Mali agrees.", 3)]
    [InlineData("Sweden will send troops and build hospitals if a ceasefire holds.", 2)]
    [InlineData("If a ceasefire holds, Sweden will send troops and build hospitals.", 2)]
    public void A_condition_before_or_behind_several_verbs_holds_for_all(string sentence, int actions)
    {
        var commitments = Told.By(sentence);

        Assert.Equal(actions, commitments.Count);
        Assert.All(commitments, commitment => Assert.Single(commitment.Conditions));
    }

    [Theory]
    [InlineData("Germany will continue to support Ukraine as long as it takes.")]
    [InlineData("Finland will keep the border closed until Russia stops the attacks.")]
    [InlineData("Norway will help Ukraine even if other states hesitate.")]
    public void How_long_and_in_spite_of_what_is_no_condition(string sentence) => Assert.Empty(Assert.Single(Told.By(sentence)).Conditions);

    [Theory]
    [InlineData("Russia, Britain and the United States met on Monday.", "The three powers pledged to respect the borders.", "GBR, RUS, USA")]
    [InlineData("Egypt and Israel held talks with the United States.", "Both sides agreed to withdraw their troops.", "EGY, ISR")]
    [InlineData("Chile and Peru ended a long dispute, Brazil said.", "The two countries will open a new bridge.", "CHL, PER")]
    [InlineData("India and Nepal signed a treaty.", "Each country agreed to accept inspections.", "IND, NPL")]
    [InlineData("Kenya and Uganda met. The two countries talked for a week.", "They promised to build a railway.", "KEN, UGA")]
    public void Those_who_were_named_side_by_side_are_both_sides(string introduced, string promise, string parties)
    {
        var commitment = Assert.Single(Told.By(introduced, promise));

        Assert.Equal(parties, string.Join(", ", commitment.Parties.Select(party => party[^3..]).Order()));
    }

    [Theory]
    [InlineData("The Parties shall consult each other on threats to their security.")]
    [InlineData("Each Party shall protect the borders.")]
    [InlineData("They will hold joint exercises.")]
    public void A_treaty_whose_title_names_nobody_has_the_parties_of_its_preamble(string duty)
    {
        var commitment = Assert.Single(Told.In(DocumentKind.Treaty, "Treaty of Friendship", "Norway and Sweden, desiring to live in peace with all peoples,", duty));

        Assert.Equal(["State:NOR", "State:SWE"], commitment.Parties.Order());
    }

    [Theory]
    [InlineData("Neither Party shall allow attacks from its territory.")]
    [InlineData("Neither side will deploy missiles.")]
    [InlineData("Neither Party shall allow its territory to be used for attacks on the other Party.")]
    public void Neither_of_two_refuses_for_both(string duty)
    {
        var refusal = Assert.Single(Told.In(DocumentKind.Treaty, "Treaty between Norway and Sweden", "Norway and Sweden have agreed as follows.", duty));

        Assert.Equal(CommitmentKind.Refusal, refusal.Kind);
        Assert.Equal(["State:NOR", "State:SWE"], refusal.Parties.Order());
    }

    [Theory]
    [InlineData("Neither country will deploy more than 700 missiles.", "not deploy more than 700 missiles")]
    [InlineData("Norway will not exceed the limit of 700 missiles.", "not exceed the limit of 700 missiles")]
    public void A_limit_that_is_kept_is_a_commitment(string limit, string action)
    {
        var commitment = Assert.Single(Told.In(DocumentKind.Treaty, "Treaty between Norway and Sweden", "Norway and Sweden have agreed as follows.", limit));

        Assert.Equal((CommitmentKind.Commitment, action), (commitment.Kind, commitment.Action));
    }

    [Theory]
    [InlineData(DocumentKind.Other, "The Foreign Ministry of Finland condemns the attack.", "We will support the people of Iraq.", "State:FIN")]
    [InlineData(DocumentKind.Statement, "Canada welcomes the ceasefire.", "We will send observers to the border.", "State:CAN")]
    [InlineData(DocumentKind.Resolution, "The Security Council,", "Decides to send observers to the border;", "Organisation:un-security-council")]
    public void Who_opens_a_text_that_nobody_signs_speaks_in_it(DocumentKind kind, string opening, string promise, string party)
    {
        var commitment = Assert.Single(Told.In(kind, "On the situation", opening, promise));

        Assert.Equal(party, Assert.Single(commitment.Parties));
    }

    [Fact]
    public void An_organisation_is_known_by_the_short_name_that_the_text_gives_it()
    {
        var commitment = Assert.Single(Told.By("The Commission on Maritime Safety (CMS) met on Monday.", "The CMS promised to share its data."));

        Assert.Equal("Organisation:commission-on-maritime-safety", Assert.Single(commitment.Parties));
    }

    [Theory]
    [InlineData("Norway pledged $100 million for air defence.", "State:NOR")]
    [InlineData("Norway pledged 300 million euros to Ukraine.", "State:NOR")]
    [InlineData("Kenya promised 2,000 police officers to Haiti.", "State:KEN")]
    [InlineData("Britain vowed to train the soldiers.", "State:GBR")]
    [InlineData("Moscow rejects the proposal.", "State:RUS")]
    public void A_name_at_the_beginning_is_the_party_and_one_object_is_one_commitment(string sentence, string party) =>
        Assert.Equal([party], Assert.Single(Told.By(sentence)).Parties);

    [Theory]
    [InlineData("Starmer said: \"I can say that following the ceasefire, the UK and France will establish military hubs across Ukraine.\"", "following the ceasefire")]
    [InlineData("Merz said: \"I can promise that after a ceasefire, Germany and Poland will send engineers to Ukraine.\"", "after a ceasefire")]
    [InlineData("In the event of an attack, Norway and Sweden will send aircraft to Finland.", "In the event of an attack")]
    public void A_condition_in_front_ends_before_the_subject(string sentence, string condition)
    {
        var commitment = Assert.Single(Told.By(sentence));

        Assert.Equal(condition, Assert.Single(commitment.Conditions).Text);
        Assert.Equal(2, commitment.Parties.Count);
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
