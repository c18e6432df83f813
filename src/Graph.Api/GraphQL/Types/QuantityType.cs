using Graph.Model;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

internal static class QuantityType
{
    public static ObjectGraphType<Quantity> Create(IGraphType text, IGraphType number)
    {
        var type = new ObjectGraphType<Quantity> { Name = nameof(Quantity), Description = "\"Up to 5,000 troops\": value 5000, qualifier \"up to\", unit \"troops\"." };
        type.Add<Quantity>("text", text.Required(), quantity => quantity.Text);
        type.Add<Quantity>("value", number, quantity => quantity.Value);
        type.Add<Quantity>("min", number, quantity => quantity.Min);
        type.Add<Quantity>("max", number, quantity => quantity.Max);
        type.Add<Quantity>("qualifier", text, quantity => quantity.Qualifier);
        type.Add<Quantity>("unit", text, quantity => quantity.Unit);
        return type;
    }
}
