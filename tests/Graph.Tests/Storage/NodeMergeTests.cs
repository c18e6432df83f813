using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Model;
using Graph.Storage;

namespace Graph.Tests.Storage;

/// <summary>The laws that make the order of loading irrelevant.</summary>
public sealed class NodeMergeTests
{
    [Property(Arbitrary = [typeof(Descriptions)])]
    public void The_order_of_two_does_not_matter(Description one, Description other) => Assert.Equal(one.With(other), other.With(one));

    [Property(Arbitrary = [typeof(Descriptions)])]
    public void The_order_of_three_does_not_matter(Description one, Description two, Description three) =>
        Assert.Equal(one.With(two).With(three), one.With(two.With(three)));

    [Property(Arbitrary = [typeof(Descriptions)])]
    public void Said_again_changes_nothing(Description one, Description other) => Assert.Equal(one.With(other), one.With(other).With(other));

    [Fact]
    public void A_name_that_is_not_chosen_is_another_name()
    {
        var merged = (State)NodeMerge.Merge(ExampleGraphs.Britain, ExampleGraphs.Britain with { Name = "Great Britain" });
        Assert.Equal("United Kingdom", merged.Name);
        Assert.Equal(["Britain", "Great Britain", "UK"], merged.Aliases);
    }

    /// <summary>What a document says of three nodes, one for each way of merging, as the store has it.</summary>
    public sealed record Description(string State, string Document, string Commitment)
    {
        public Description With(Description other) => new(
            NodeMerge.Merge(nameof(State), State, other.State),
            NodeMerge.Merge(nameof(Document), Document, other.Document),
            NodeMerge.Merge(nameof(Commitment), Commitment, other.Commitment));
    }

    private static class Descriptions
    {
        public static Arbitrary<Description> Arbitrary() => Gen.Choose(0, int.MaxValue - 1).Select(seed => Describe(new Random(seed))).ToArbitrary();

        private static Description Describe(Random random) => new(
            NodeJson.Write(new State { Id = "x", Name = $"N{random.Next(9)}", OfficialName = Maybe(random), Aliases = [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"A{random.Next(9)}").Distinct().Order(StringComparer.Ordinal)] }),
            NodeJson.Write(new Document { Id = "x", Title = Maybe(random), Availability = (Availability)random.Next(2), PublishedAt = Date(random), Url = Maybe(random) }),
            NodeJson.Write(new Commitment
            {
                Id = "x",
                Summary = $"S{random.Next(4)}",
                Firmness = random.Next(6),
                Modality = (Modality)random.Next(5),
                Strength = (Strength)random.Next(5),
                Status = (CommitmentStatus)random.Next(7),
                Due = Date(random),
                FirstReportedAt = Date(random),
                Act = Maybe(random),
            }));

        private static string? Maybe(Random random) => random.Next(3) == 0 ? null : new string((char)('a' + random.Next(3)), random.Next(1, 4));

        private static PartialDate? Date(Random random) => random.Next(3) switch
        {
            0 => null,
            1 => PartialDate.Of(2020 + random.Next(4)),
            _ => PartialDate.Of(2020 + random.Next(4), 1 + random.Next(12)),
        };
    }
}
