using GraphQL.Execution;

namespace Graph.Api.GraphQL.Limits;

/// <summary>A document asks for more than <see cref="RequestLimits"/> allows; it is not run.</summary>
internal sealed class LimitError : RequestError
{
    private LimitError(string message, string code)
        : base(message) => Code = code;

    public static void ThrowIfAbove(int count, int most, string what)
    {
        if (count > most) throw new LimitError($"The document has more than {most} {what}. Ask for less at once, or send several requests.", "HC0014");
    }

    public static void ThrowIfTooDeep(int depth)
    {
        if (depth > RequestLimits.MaxDepth)
            throw new LimitError($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {RequestLimits.MaxDepth}.", "HC0087");
    }

    public static void ThrowIfIntrospectionIsCircular(int lists)
    {
        if (lists > RequestLimits.MaxIntrospectionLists) throw new LimitError("Maximum allowed introspection depth exceeded.", "HC0086");
    }
}
