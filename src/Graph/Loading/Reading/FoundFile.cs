namespace Graph.Loading.Reading;

/// <param name="Problem">Why the path gives no files; null where it is a file to read.</param>
public sealed record FoundFile(string Path, string? Problem = null);
