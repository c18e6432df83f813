using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.GraphQL.Execution;

/// <summary>HTTP GET changes nothing, so it runs queries only.</summary>
internal sealed class OnlyQueries : ValidationRuleBase
{
    public static OnlyQueries Rule { get; } = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query) context.ReportError(new OperationNotAllowedError(context.Document, context.Operation));
        return default;
    }
}
