namespace Graph.Loading.Reading;

internal static class Languages
{
    /// <summary>"en", "en-GB", "en_US" → "en"; null for what is no such code.</summary>
    public static string? Code(string? tag)
    {
        var primary = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 } && primary.All(char.IsAsciiLetter) ? primary : null;
    }
}
