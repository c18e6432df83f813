using Graph.Model;
using Graph.Storage;
using static Graph.Tests.Storage.ExampleGraphs;

namespace Graph.Tests.Storage;

public abstract class FilteringSpecification : StorageSpecification
{
    public static TheoryData<Comparison, object?, string> Comparisons => new()
    {
        { Comparison.Equal, "Ann", "1" }, { Comparison.NotEqual, "Ann", "2 3" }, { Comparison.In, new[] { "Ann", "Ben" }, "1 2" }, { Comparison.NotIn, new[] { "Ann", "Ben" }, "3" },
        { Comparison.Greater, "Ann", "2 3" }, { Comparison.NotGreater, "Ann", "1" }, { Comparison.GreaterOrEqual, "Ben", "2 3" }, { Comparison.NotGreaterOrEqual, "Ben", "1" },
        { Comparison.Less, "Ben", "1" }, { Comparison.NotLess, "Ben", "2 3" }, { Comparison.LessOrEqual, "Ben", "1 2" }, { Comparison.NotLessOrEqual, "Ben", "3" },
        { Comparison.Contains, "n", "1 2" }, { Comparison.NotContains, "n", "3" }, { Comparison.StartsWith, "A", "1" }, { Comparison.NotStartsWith, "A", "2 3" },
        { Comparison.EndsWith, "n", "1 2" }, { Comparison.NotEndsWith, "n", "3" }, { Comparison.Equal, "x' or 1=1 --", "" }, { Comparison.Contains, "%", "" },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public async Task A_property_is_compared(Comparison comparison, object? value, string expected)
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben"), Person(3, "Cy")));
        var found = await AllAsync<Person>(new Filter.Compare("name", comparison, value));
        Assert.Equal(expected, string.Join(' ', found.Select(id => id[^1])));
    }

    [Fact]
    public async Task What_is_absent_equals_null_and_is_among_what_does_not_equal_a_value()
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben") with { Description = "tall" }));
        Assert.Equal(["Person:1"], await AllAsync<Person>(new Filter.Compare("description", Comparison.Equal, null)));
        Assert.Equal(["Person:2"], await AllAsync<Person>(new Filter.Compare("description", Comparison.NotEqual, null)));
        Assert.Equal(["Person:1"], await AllAsync<Person>(new Filter.Compare("description", Comparison.NotEqual, "tall")));
        Assert.Equal(["Person:1"], await AllAsync<Person>(new Filter.Compare("description", Comparison.NotContains, "all")));
    }

    [Fact]
    public async Task Filters_combine_and_count()
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben"), Person(3, "Cy")));
        var either = new Filter.Or([new Filter.Compare("name", Comparison.Equal, "Ann"), new Filter.Compare("id", Comparison.Equal, "Person:3")]);
        Assert.Equal(["Person:1", "Person:3"], await AllAsync<Person>(either));
        Assert.Equal(["Person:3"], await AllAsync<Person>(new Filter.And([either, new Filter.Compare("name", Comparison.StartsWith, "C")])));
        Assert.Empty(await AllAsync<Person>(new Filter.Or([])));
        Assert.Equal(3, await Store.Reader.CountAsync(NodeType.Of(typeof(Person)), new Filter.And([]), Cancel));
    }

    [Fact]
    public async Task Enumerations_numbers_and_dates_are_compared_as_what_they_are()
    {
        await WriteAsync(Promise("a", France, "deploy troops", "2026-01-06"));
        await WriteAsync(Promise("b", Britain, "build hubs", "2026-02-01"));
        Assert.Equal(2, (await AllAsync<Commitment>(new Filter.Compare("modality", Comparison.Equal, Modality.Conditional))).Count);
        Assert.Equal(2, (await AllAsync<Commitment>(new Filter.Compare("firmness", Comparison.GreaterOrEqual, 3))).Count);
        Assert.Empty(await AllAsync<Commitment>(new Filter.Compare("firmness", Comparison.Greater, 3)));
        Assert.Equal(["Commitment:GBR-build-hubs"], await AllAsync<Commitment>(new Filter.Compare("firstReportedAt", Comparison.GreaterOrEqual, PartialDate.Parse("2026-02"))));
    }

    [Theory]
    [InlineData(Quantifier.Some, "2")]
    [InlineData(Quantifier.None, "1 3")]
    [InlineData(Quantifier.All, "1 2")]
    public async Task Lists_are_quantified(Quantifier quantifier, string expected)
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben") with { Aliases = ["B"] }, Person(3, "Cy") with { Aliases = ["C"] }));
        var found = await AllAsync<Person>(new Filter.List("aliases", quantifier, new Filter.Compare("", Comparison.Equal, "B")));
        Assert.Equal(expected, string.Join(' ', found.Select(id => id[^1])));
    }

    [Fact]
    public async Task Lists_can_be_empty_or_not()
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben") with { Aliases = ["B"] }));
        Assert.Equal(["Person:2"], await AllAsync<Person>(new Filter.List("aliases", Quantifier.Any, null)));
        Assert.Equal(["Person:1"], await AllAsync<Person>(new Filter.List("aliases", Quantifier.Empty, null)));
    }

    [Fact]
    public async Task Relationships_are_quantified_over_what_stands_at_their_end()
    {
        await WriteAsync(Promise("a", France, "deploy troops"));
        await WriteAsync(Promise("b", Britain, "build hubs"));
        Filter Parties(Quantifier quantifier, string? name) =>
            new Filter.Related(RelationshipTypes.Commits, Direction.In, quantifier, name is null ? null : new Filter.Compare("name", Comparison.Equal, name));

        Assert.Equal(["Commitment:FRA-deploy-troops"], await AllAsync<Commitment>(Parties(Quantifier.Some, "France")));
        Assert.Equal(["Commitment:GBR-build-hubs"], await AllAsync<Commitment>(Parties(Quantifier.None, "France")));
        Assert.Equal(["Commitment:FRA-deploy-troops"], await AllAsync<Commitment>(Parties(Quantifier.All, "France")));
        Assert.Equal(2, (await AllAsync<Commitment>(Parties(Quantifier.Any, null))).Count);
        Assert.Empty(await AllAsync<Commitment>(Parties(Quantifier.Empty, null)));
    }

    [Fact]
    public async Task Neighbours_are_filtered_too()
    {
        await WriteAsync(Naming("people", Person(1, "Ann"), Person(2, "Ben")));
        var page = await Store.Reader.NeighboursAsync(["Document:people"], RelationshipTypes.Mentions, Direction.Out, null, new Filter.Compare("name", Comparison.Equal, "Ben"), [], new(10, null, null), Cancel);
        Assert.Equal(["Person:2"], page[0].Items.Select(each => each.Node.Id));
    }

    [Fact]
    public async Task A_property_that_the_model_does_not_have_never_reaches_the_query() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => AllAsync<Person>(new Filter.Compare("name') or 1=1 --", Comparison.Equal, "x")));

    private static Person Person(int number, string name) => new() { Id = $"Person:{number}", Name = name };
}
