using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Api.GraphQL.Execution;

/// <summary>Keeps documents that were parsed and found valid, so that a client that asks the same again is answered at once.</summary>
internal sealed class DocumentCache : IConfigureExecution, IDisposable
{
    private const int MaxCharacters = 2_000_000;

    private readonly MemoryCache documents = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });

    public float SortOrder => 0;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { } query) return await next(options);
        if (documents.TryGetValue(query, out GraphQLDocument? known))
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules;
            return await next(options);
        }

        var result = await next(options);
        if (result is { Executed: true, Document: not null })
            documents.Set(query, result.Document, new MemoryCacheEntryOptions { Size = query.Length });
        return result;
    }

    public void Dispose() => documents.Dispose();
}
