using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Graph.Api.GraphQL.Limits;

/// <summary>Parses a document, and refuses one that is too large before the engine's own work on it, some of which grows with its square.</summary>
internal sealed class LimitedDocumentBuilder : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder parser = new();

    public GraphQLDocument Build(string body)
    {
        LimitError.ThrowIfAbove(CountTokens(body), RequestLimits.MaxTokens, "tokens");
        var document = parser.Build(body);
        DocumentSize.Check(document);
        return document;
    }

    /// <summary>Stops one above the limit.</summary>
    private static int CountTokens(string body)
    {
        try
        {
            var count = 0;
            for (var token = Lexer.Lex(body); token.Kind != TokenKind.EOF && count <= RequestLimits.MaxTokens; token = Lexer.Lex(body, token.End)) count++;
            return count;
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw new SyntaxError(exception);
        }
    }
}
