using System.Security.Cryptography;

namespace Graph.Loading.Reading;

/// <summary>A file's bytes and their hash: enough to tell whether it is known already, before anything is parsed.</summary>
/// <param name="Name">The path as the user would name it.</param>
/// <param name="ContentHash">SHA-256 of the bytes, lower-case hexadecimal.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes, string ContentHash)
{
    /// <exception cref="UnreadableDocumentException">Missing, vanished, forbidden, too large or empty.</exception>
    public static async Task<SourceFile> OpenAsync(string path, ReadingOptions options, CancellationToken cancel)
    {
        var bytes = await FileErrors.TranslateAsync(path, () => BytesAsync(path, options, cancel));
        if (bytes.Length == 0) throw new UnreadableDocumentException(path, "It is empty, or no file but a pipe or a device.");
        return Of(path, bytes);
    }

    /// <summary>Bytes that came another way than from a file.</summary>
    public static SourceFile Of(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));

    private static async Task<byte[]> BytesAsync(string path, ReadingOptions options, CancellationToken cancel)
    {
        // Opening a pipe waits until somebody writes to it; like a device, it has no length.
        if (new FileInfo(path) is { Exists: true, LinkTarget: null, Length: 0 }) return [];
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        // A pipe or a device has no length and may never end.
        if (!stream.CanSeek) throw new UnreadableDocumentException(path, "It is a pipe or a device, not a file. Save its content to a file and load that.");
        if (stream.Length > options.MaximumBytes) throw TooLarge(path, stream.Length, options.MaximumBytes);
        var bytes = new byte[stream.Length];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return read == bytes.Length ? bytes : throw new UnreadableDocumentException(path, $"The file shrank from {bytes.Length:N0} to {read:N0} bytes while it was read. Load it again when nobody writes to it.");
    }

    private static UnreadableDocumentException TooLarge(string path, long length, long maximum) =>
        new(path, $"The file has {length:N0} bytes; at most {maximum:N0} are read. Split it into its documents.");
}
