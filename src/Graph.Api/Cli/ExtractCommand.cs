using System.CommandLine;
using Graph.Api.Cli.Extraction;
using Graph.Loading;
using Graph.Loading.Extraction;
using Graph.Loading.Reading;

namespace Graph.Api.Cli;

/// <summary><c>graph extract FILE</c>: one document's facts as JSON, without a store.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string> File = new("file") { Description = "The document." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Add what cleaning dropped and why, and which rule found each commitment." };

    public static Command Create()
    {
        var command = new Command("extract", "Prints the facts of a document as JSON, without touching a graph; one object per line where a file holds several documents.") { File, Explain };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            await foreach (var facts in new LoadingPipeline(new LoadingOptions()).ExtractAsync(parsed.GetRequiredValue(File), cancel))
                await output.WriteLineAsync(Json(facts, parsed.GetValue(Explain)));
            return ExitCodes.Success;
        }
        catch (UnreadableDocumentException unreadable)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(unreadable.Message);
            return ExitCodes.SomeFailed;
        }
    }

    private static string Json(DocumentFacts facts, bool explain)
    {
        var json = CommandJson.Node(ExtractionJson.Of(facts));
        if (explain) json["explanation"] = CommandJson.Node(ExtractionJson.Explanation(facts));
        return CommandJson.Of(json);
    }
}
