using Graph.Storage;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;

namespace Graph.Api.GraphQL.Execution;

/// <summary>Errors as HotChocolate tells them: its codes, no exception's own words, no hints at names of the schema.</summary>
internal sealed class ContractErrors : IErrorInfoProvider
{
    private const string Hint = " Did you mean";

    // Not one of HotChocolate's, which knows no store.
    private const string StoreFailed = "STORE_FAILED";

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>();
        if (Code(executionError) is { } code) extensions["code"] = code;
        foreach (var (key, value) in executionError.Extensions ?? []) extensions[key] = value;
        return new ErrorInfo { Message = Message(executionError), Extensions = extensions.Count == 0 ? null : extensions };
    }

    private static string Message(ExecutionError error)
    {
        if (IsOfStore(error)) return "The graph's database did not answer this. Ask again in a moment; the server's log says what is wrong.";
        if (error is UnhandledError) return "Unexpected Execution Error";
        var hint = error.Message.IndexOf(Hint, StringComparison.Ordinal);
        return hint < 0 ? error.Message : error.Message[..hint];
    }

    private static bool IsOfStore(ExecutionError error) => error is UnhandledError { InnerException: GraphStorageException };

    private static string? Code(ExecutionError error) => error switch
    {
        _ when IsOfStore(error) => StoreFailed,
        _ when error.Code?.StartsWith("HC", StringComparison.Ordinal) == true => error.Code,
        SyntaxError => "HC0014",
        QueryMissingError => "HC0013",
        TimeoutError => "HC0045",
        _ when error.InnerException is ExecutionError { Code: { } inner } => inner,
        InvalidVariableError when error.Message.Contains("non-null variable", StringComparison.Ordinal) => "HC0018",
        InvalidVariableError or InvalidValueError or InvalidLiteralError => "HC0016",
        ComplexityError => "HC0047",
        _ => null,
    };
}
