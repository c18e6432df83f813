namespace Graph.Loading.Reading;

/// <summary>What the file system refuses, told with the file's name and a cure.</summary>
internal static class FileErrors
{
    public static async Task<T> TranslateAsync<T>(string path, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            throw new UnreadableDocumentException(path, reason, error);
        }
    }

    /// <returns>Null for an error that is none of the file system.</returns>
    public static string? Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file or folder. It may have vanished since it was listed.",
        UnauthorizedAccessException => "No permission to read it.",
        IOException when error.Message.Contains("symbolic link", StringComparison.OrdinalIgnoreCase) => "Its symbolic links lead in a circle.",
        IOException => $"It cannot be read: {error.Message}",
        _ => null,
    };
}
