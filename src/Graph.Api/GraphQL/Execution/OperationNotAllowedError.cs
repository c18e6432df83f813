using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.GraphQL.Execution;

internal sealed class OperationNotAllowedError(GraphQLDocument document, GraphQLOperationDefinition operation)
    : ValidationError(document.Source, number: null!, $"HTTP GET runs queries only, no {operation.Operation.ToString().ToLowerInvariant()}. Send it with POST.", operation);
