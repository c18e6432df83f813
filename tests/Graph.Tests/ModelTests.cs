using Graph.Model;

namespace Graph.Tests;

public sealed class ModelTests
{
    [Fact]
    public void Every_relationship_type_is_listed_once() =>
        Assert.Equal(RelationshipTypes.All.Count, RelationshipTypes.All.Select(type => (type.Name, type.From)).Distinct().Count());

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-01")]
    [InlineData("2026-01-06")]
    [InlineData("2026-01-06T14:05:00-05:00")]
    public void A_date_keeps_the_precision_it_was_given(string text) => Assert.Equal(text, PartialDate.Parse(text).ToString());
}
