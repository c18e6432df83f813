namespace Graph.Loading.Reading;

/// <summary>
/// The files under the paths a user names. A folder gives its files and those of its subfolders, sorted by name, but for what is
/// plainly no document (hidden files, images, data, style sheets) and README, which tells of the folder. A file that is named itself is always read.
/// </summary>
public static class SourceFiles
{
    private static readonly HashSet<string> NoDocuments = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".jsonl", ".csv", ".tsv", ".xlsx", ".xls", ".parquet", ".yaml", ".yml", ".toml", ".ini", ".lock", ".log",
        ".css", ".js", ".mjs", ".map", ".ts", ".py", ".ipynb", ".cs", ".sh", ".sql",
        ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".tif", ".tiff", ".mp3", ".mp4", ".webm", ".woff", ".woff2", ".ttf",
    };

    // A link to a folder is followed, but never into a folder that holds the link.
    public static IEnumerable<FoundFile> Under(IEnumerable<string> paths) => paths.SelectMany(path => Directory.Exists(path) ? Folder(path, []) : [Named(path)]);

    // File.Exists says yes to a link that leads nowhere.
    private static FoundFile Named(string path)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true);
            if (target is { Exists: false }) return new(path, $"The symbolic link leads to {target.FullName}, which is not there.");
            return new(path, File.Exists(path) ? null : "There is no such file or folder.");
        }
        catch (IOException error)
        {
            return new(path, error is FileNotFoundException or DirectoryNotFoundException ? "There is no such file or folder." : "The symbolic links lead in a circle.");
        }
    }

    private static IEnumerable<FoundFile> Folder(string path, HashSet<string> above)
    {
        if (!TryList(path, out var entries, out var problem)) return [new(path, problem)];
        var real = RealPath(path);
        if (above.Contains(real)) return [new(path, $"The symbolic link leads back to {real}, which holds it. It is not followed.")];
        HashSet<string> here = [.. above, real];
        return entries.SelectMany(entry => Directory.Exists(entry) ? Folder(entry, here) : [Named(entry)]);
    }

    private static bool TryList(string path, out IReadOnlyList<string> entries, out string? problem)
    {
        try
        {
            entries = [.. Directory.EnumerateFileSystemEntries(path).Where(IsWanted).Order(StringComparer.Ordinal)];
            problem = null;
        }
        catch (Exception error) when (FileErrors.Reason(error) is { } reason)
        {
            (entries, problem) = ([], reason);
        }
        return problem is null;
    }

    private static bool IsWanted(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.') && !NoDocuments.Contains(Path.GetExtension(name)) && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
    }

    // Links above the folder are resolved one by one: the last target alone would leave those further up.
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var inParent = Path.Combine(RealPath(parent), Path.GetFileName(full));
        return new DirectoryInfo(inParent).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? inParent;
    }
}
