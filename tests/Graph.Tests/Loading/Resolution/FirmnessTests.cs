using Graph.Loading.Resolution;
using Graph.Model;

namespace Graph.Tests.Loading.Resolution;

public sealed class FirmnessTests
{
    [Theory]
    [InlineData(Strength.Firm, false, DocumentKind.Treaty, 5)]
    [InlineData(Strength.Firm, true, DocumentKind.Treaty, 4)]
    [InlineData(Strength.Firm, false, DocumentKind.NewsArticle, 4)]
    [InlineData(Strength.Firm, true, DocumentKind.NewsArticle, 3)]
    [InlineData(Strength.Intended, false, DocumentKind.Treaty, 3)]
    [InlineData(Strength.Offered, false, DocumentKind.Treaty, 2)]
    [InlineData(Strength.Possible, false, DocumentKind.Treaty, 1)]
    [InlineData(Strength.Refused, false, DocumentKind.Treaty, 0)]
    public void Firmness_falls_with_strength_condition_and_distance_from_a_signature(Strength strength, bool conditional, DocumentKind kind, int firmness)
    {
        var facts = new Facts("They will.");
        var commitment = facts.Commitment("They will.") with { Strength = strength };
        if (!conditional) commitment = commitment with { Conditions = [] };

        Assert.Equal(firmness, Firmness.Of(commitment, new Document { Id = "Document:a", Kind = kind }));
    }
}
