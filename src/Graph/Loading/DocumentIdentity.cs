namespace Graph.Loading;

/// <summary>
/// Which document this is: its canonical address or, without one, its content. The name of the file plays no part, so two files of
/// one name are two documents, and one page saved under two names is one.
/// </summary>
public static class DocumentIdentity
{
    private const int LongestName = 60;

    public static string Of(CleanDocument document) => Of(document.Metadata.Url, document.ContentHash);

    /// <param name="url">Where the document stands; null when it does not say.</param>
    /// <param name="content">Whatever tells the document from others when it has no address: the hash of its bytes, or its own words.</param>
    public static string Of(string? url, string content) =>
        CanonicalUrl.TryNormalise(url, out var canonical) ? $"Document:{Name(new Uri(canonical))}-{ContentKey.Of(canonical)}" : $"Document:{ContentKey.Of(content)}";

    // For people: the host and the last part of the path.
    private static string Name(Uri address)
    {
        var last = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        var name = ReadableKey.Of(last is null ? address.Host : $"{address.Host}-{last}");
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }
}
