using Graph.Loading.Extraction.Dates;
using Graph.Model;

namespace Graph.Tests.Loading.Extraction.Dates;

public sealed class DateExpressionTests
{
    // A Tuesday.
    private static readonly PartialDate Published = PartialDate.Parse("2026-01-06");

    [Theory]
    [InlineData("by 14 May 2027", "2027-05-14")]
    [InlineData("by May 14, 2027", "2027-05-14")]
    [InlineData("on the 3rd of March 2026", "2026-03-03")]
    [InlineData("by May 14", "2026-05-14")]
    [InlineData("before June 2026", "2026-06")]
    [InlineData("by 2030", "2030")]
    [InlineData("within two years", "2028-01-06")]
    [InlineData("over the next 18 months", "2027-07-06")]
    [InlineData("by the end of the year", "2026-12-31")]
    [InlineData("next month", "2026-02")]
    [InlineData("by Friday", "2026-01-09")]
    [InlineData("tomorrow", "2026-01-07")]
    [InlineData("in due course", null)]
    [InlineData("for as long as it takes", null)]
    public void A_deadline_is_read_as_the_date_it_means(string phrase, string? expected)
    {
        Assert.Equal(expected, DateExpression.Read(phrase, Published)?.ToString());
    }

    [Fact]
    public void A_month_long_past_is_next_year_s() => Assert.Equal("2027-03", DateExpression.Read("in March", PartialDate.Parse("2026-12-01"))?.ToString());

    [Fact]
    public void Without_a_day_to_count_from_a_relative_date_is_unknown() => Assert.Null(DateExpression.Read("within two years", null));

    [Fact]
    public void A_day_that_no_calendar_has_is_no_date() => Assert.Null(DateExpression.Read("by February 30, 2026", Published)?.Day);
}
