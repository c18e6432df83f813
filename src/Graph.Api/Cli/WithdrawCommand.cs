using System.CommandLine;
using Graph.Loading;
using Graph.Storage;

namespace Graph.Api.Cli;

/// <summary><c>graph withdraw DOCUMENT</c>: takes back what one document said.</summary>
internal static class WithdrawCommand
{
    private static readonly Argument<string> Document = new("document") { Description = "The document's id, for example Document:example-org-paris-0123456789abcdef, or its address." };

    public static Command Create()
    {
        var command = new Command("withdraw", "Withdraws a document: what it alone said is gone, what others support stands, the change is recorded.") { Document, CommonOptions.Database, CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var id = Id(parsed.GetRequiredValue(Document));
        await using var store = await GraphStore.OpenAsync(CommandSettings.Of(parsed).Storage, TimeProvider.System, cancel);
        var withdrawn = await store.Writer.WithdrawAsync(id, cancel);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(CommonOptions.Json)) await output.WriteLineAsync(CommandJson.Of(new { Document = id, Withdrawn = withdrawn }));
        else await output.WriteLineAsync(withdrawn ? $"{id} is withdrawn." : $"There is no document '{id}' that stands. `graph extract FILE` prints a file's document id.");
        return withdrawn ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    private static string Id(string text) =>
        CanonicalUrl.TryNormalise(text, out _) ? DocumentIdentity.Of(text, "") : text;
}
