namespace Graph.Storage.Copying;

/// <summary>Fills an empty graph with all that another one holds.</summary>
public static class GraphCopy
{
    // In one transaction; a source counts as often as it says something.
    private const long MostAtOnce = 2000;

    /// <param name="name">The graph to fill, for people.</param>
    /// <param name="progress">Hears what is written so far.</param>
    /// <exception cref="GraphStorageException">The graph is not empty, or what arrived is not what was there.</exception>
    public static async Task<GraphTotals> WriteAsync(GraphContent content, IGraphDatabase database, string name, IProgress<GraphTotals>? progress, CancellationToken cancel)
    {
        await RequireEmptyAsync(database, name, cancel);
        await database.WriteAsync([new("write/copy-begins", Origin(content))], cancel);
        var written = await WriteRecordsAsync(content, database, progress, cancel);
        await RequireSameAsync(content, written, database, name, cancel);
        await database.WriteAsync([new("write/copy-ends", Origin(content))], cancel);
        return written;
    }

    private static async Task RequireEmptyAsync(IGraphDatabase database, string name, CancellationToken cancel)
    {
        var held = await GraphContent.TotalsAsync(database, cancel);
        if (held != GraphTotals.None) throw new GraphStorageException($"{name} is not empty: it holds {held}. Name an empty graph.");
    }

    private static async Task<GraphTotals> WriteRecordsAsync(GraphContent content, IGraphDatabase database, IProgress<GraphTotals>? progress, CancellationToken cancel)
    {
        var (read, written, batch) = (GraphTotals.None, GraphTotals.None, new List<GraphRecord>());
        await foreach (var record in content.Records.WithCancellation(cancel))
        {
            batch.Add(record);
            read = read.With(record);
            if (read.All - written.All >= MostAtOnce) await WriteAsync();
        }

        await WriteAsync();
        return written;

        async Task WriteAsync()
        {
            await database.WriteAsync(CopiedRows.Of(batch), cancel);
            batch.Clear();
            written = read;
            progress?.Report(written);
        }
    }

    private static async Task RequireSameAsync(GraphContent content, GraphTotals written, IGraphDatabase database, string name, CancellationToken cancel)
    {
        var found = await GraphContent.TotalsAsync(database, cancel);
        if (written != content.Totals) throw new GraphStorageException($"{content.Origin} held {content.Totals}, but gave {written}. Let nobody write to it, empty {name} and copy again.");
        if (found != written) throw new GraphStorageException($"{name} was given {written}, but holds {found}. Let nobody else write to it, empty it and copy again.");
    }

    private static Dictionary<string, object?> Origin(GraphContent content) => GraphReader.Parameters(("origin", content.Origin));
}
