namespace Graph.Api.Cli.Demo;

/// <summary>The sample documents: beside the program, where the build copies them.</summary>
internal static class Samples
{
    /// <exception cref="UsageException">They are not there.</exception>
    public static string Find()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder '{folder}' with sample documents. Build the project again, or load documents of your own: graph load PATH.");
    }
}
