using Graph.Loading;

namespace Graph.Tests.Loading;

public sealed class ShardTests
{
    [Fact]
    public void Every_document_is_in_exactly_one_shard()
    {
        Shard[] shards = [new(1, 3), new(2, 3), new(3, 3)];
        var ids = Enumerable.Range(0, 300).Select(number => $"Document:{number}").ToList();

        Assert.All(ids, id => Assert.Single(shards, shard => shard.Holds(id)));
        Assert.All(shards, shard => Assert.InRange(ids.Count(shard.Holds), 60, 140));
    }

    [Fact]
    public void One_of_one_holds_everything() => Assert.True(Shard.All.Holds("Document:any"));

    [Theory]
    [InlineData("3/8", 3, 8)]
    [InlineData("1/1", 1, 1)]
    public void A_shard_is_written_as_part_and_count(string text, int index, int count)
    {
        Assert.True(Shard.TryParse(text, out var shard));
        Assert.Equal(new Shard(index, count), shard);
    }

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("3")]
    [InlineData("3/8/1")]
    [InlineData("-1/8")]
    [InlineData("a/b")]
    [InlineData("")]
    public void What_is_no_shard_is_refused(string text) => Assert.False(Shard.TryParse(text, out _));
}
