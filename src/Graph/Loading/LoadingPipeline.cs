using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using Graph.Loading.Cleaning;
using Graph.Loading.Extraction;
using Graph.Loading.Language;
using Graph.Loading.Reading;
using Graph.Storage;

namespace Graph.Loading;

/// <summary>Documents → graph: the whole path. Safe for threads; make one and keep it.</summary>
public sealed class LoadingPipeline(LoadingOptions options)
{
    // Files that wait for the writer, per worker: enough that one long document holds up nobody, few enough to bound memory.
    private const int Waiting = 4;

    private readonly DocumentReading reading = new(options.Reading);
    private readonly LanguageAnalysis language = new();

    /// <summary>
    /// Loads files: several are read and analysed at once, one writer stores them in the order of the list, each document in one
    /// transaction. A bad document becomes a result that says why; the others go on.
    /// </summary>
    /// <exception cref="GraphStorageException">The store cannot be used; what is loaded stays.</exception>
    public async IAsyncEnumerable<LoadingResult> LoadAsync(IEnumerable<FoundFile> files, GraphReader reader, GraphWriter writer, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var parallel = new ExecutionDataflowBlockOptions { MaxDegreeOfParallelism = options.Workers, BoundedCapacity = options.Workers * Waiting, CancellationToken = stop.Token };
        var patient = reader.Patient();
        var preparation = new TransformBlock<FoundFile, IReadOnlyList<PreparedDocument>>(file => PrepareAsync(file, patient, stop.Token), parallel);
        var feeding = FeedAsync(preparation, files);
        try
        {
            await foreach (var document in preparation.ReceiveAllAsync(cancel).SelectMany(documents => documents)) yield return await StoreAsync(document, writer, cancel);
            await preparation.Completion;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    /// <summary>The facts of a file, document by document, without a store.</summary>
    /// <exception cref="UnreadableDocumentException">The file gives no document.</exception>
    public async IAsyncEnumerable<DocumentFacts> ExtractAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var facts in Extract(await reading.OpenAsync(path, cancel))) yield return facts;
    }

    private IEnumerable<DocumentFacts> Extract(SourceFile file)
    {
        foreach (var source in reading.Read(file))                      // format → text and metadata; an archive or a feed gives several
        {
            var document = DocumentCleaning.Clean(source);              // what is not the document goes, with reasons
            if (!options.Shard.Holds(DocumentIdentity.Of(document))) continue;
            var text = language.Analyse(document);                      // sentences with trees
            yield return FactExtraction.Extract(text);                  // actors, commitments …, each with its evidence
        }
    }

    private async Task<IReadOnlyList<PreparedDocument>> PrepareAsync(FoundFile found, GraphReader reader, CancellationToken cancel)
    {
        try
        {
            if (found.Problem is not null) return [PreparedDocument.Failed(found.Path, found.Problem)];
            var file = await reading.OpenAsync(found.Path, cancel);
            var known = await reader.KnownVersionsAsync([file.ContentHash], cancel);
            if (known.Count > 0) return [new(new LoadingResult(file.Name, LoadingOutcome.Unchanged))];
            IReadOnlyList<PreparedDocument> documents = [.. Extract(file).Select(PreparedDocument.Of)];
            return documents.Count > 0 ? documents : [new(new LoadingResult(file.Name, LoadingOutcome.Skipped))];
        }
        catch (UnreadableDocumentException unreadable)
        {
            return [PreparedDocument.Failed(unreadable.Name, unreadable.Reason)];
        }
        catch (Exception error) when (error is not (OperationCanceledException or GraphStorageException or OutOfMemoryException))
        {
            // One document that an extractor stumbles over must not cost the thousands after it; it is reported and the exit code says so.
            return [PreparedDocument.Failed(found.Path, $"Graph made an error, {error.GetType().Name}: {error.Message} Please report it with the document.")];
        }
    }

    private static async Task<LoadingResult> StoreAsync(PreparedDocument document, GraphWriter writer, CancellationToken cancel)
    {
        if (document.Graph is null) return document.Result;
        return document.Result with { Outcome = Enum.Parse<LoadingOutcome>((await writer.WriteAsync(document.Graph, cancel)).ToString()) };
    }

    private static async Task FeedAsync(TransformBlock<FoundFile, IReadOnlyList<PreparedDocument>> preparation, IEnumerable<FoundFile> files)
    {
        foreach (var file in files)
        {
            if (!await preparation.SendAsync(file)) break;              // false once the run is stopped
        }

        preparation.Complete();
    }
}
