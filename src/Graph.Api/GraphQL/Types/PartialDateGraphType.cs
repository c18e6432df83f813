using Graph.Model;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.GraphQL.Types;

internal sealed class PartialDateGraphType : ScalarGraphType
{
    public PartialDateGraphType()
    {
        Name = nameof(PartialDate);
        Description = "A date with the precision its source gives: 2026, 2026-01, 2026-01-06 or 2026-01-06T14:05:00Z. Sorts as text.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when PartialDate.TryParse(text, out var date) => date,
        _ => ThrowValueConversionError(value),
    };

    // A relationship keeps its dates as text.
    public override object? Serialize(object? value) => value?.ToString();
}
