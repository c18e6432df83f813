using Graph.Api.GraphQL.Batching;
using Graph.Api.GraphQL.Limits;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQL.Validation;

namespace Graph.Api.GraphQL.Execution;

/// <summary>Runs one request against the schema, within the limits.</summary>
internal sealed class GraphQLRequestExecutor(GraphSchema schema, IDocumentExecuter engine, ExecutionTimeout timeout, ILogger<GraphQLRequestExecutor> log)
{
    private static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules, QueryCost.Rule];
    private static readonly IValidationRule[] RulesForGet = [.. Rules, OnlyQueries.Rule];

    // What depends on variables, or on how the request came, is checked for a known document as well.
    private static readonly IValidationRule[] CachedRules = [QueryCost.Rule];
    private static readonly IValidationRule[] CachedRulesForGet = [QueryCost.Rule, OnlyQueries.Rule];

    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, bool onlyQueries, CancellationToken cancel)
    {
        var result = await engine.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            UserContext = new RequestBatches(),
            ValidationRules = onlyQueries ? RulesForGet : Rules,
            CachedDocumentValidationRules = onlyQueries ? CachedRulesForGet : CachedRules,
            Timeout = timeout.Longest,
            UnhandledExceptionDelegate = LogAsync,
            CancellationToken = cancel,
        });
        return WithFewErrors(result);
    }

    private Task LogAsync(UnhandledExceptionContext context)
    {
        if (context.OriginalException is not OperationCanceledException)
            log.LogError(context.OriginalException, "{Path} could not be answered", string.Join('.', context.FieldContext?.Path ?? []));
        return Task.CompletedTask;
    }

    private static ExecutionResult WithFewErrors(ExecutionResult result)
    {
        var most = result.Executed ? RequestLimits.MaxFieldErrors : RequestLimits.MaxRequestErrors;
        if (result.Errors is not { } errors || errors.Count <= most) return result;
        result.Errors = [];
        result.Errors.AddRange(errors.Take(most));
        return result;
    }
}
