using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Loading.Reading;

/// <summary>Bytes to text: the byte-order mark decides, then the document's own declaration, then the bytes themselves (UTF-8, else Windows-1252).</summary>
internal static partial class TextDecoding
{
    // A declaration stands at the top (HTML: within the first 1,024 bytes).
    private const int DeclarationLength = 1024;

    private static readonly (byte[] Signature, string Format)[] Binaries =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or an Office document)"), ([0x1F, 0x8B], "a gzip archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"), ("SQLite format 3"u8.ToArray(), "an SQLite database"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ("{\\rtf"u8.ToArray(), "an RTF file"),
    ];

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableDocumentException">Binary, cut off in a character, or not in the encoding it claims.</exception>
    public static string Decode(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        foreach (var (signature, format) in Binaries)
            if (bytes.StartsWith(signature)) throw new UnreadableDocumentException(file.Name, $"It is {format}. Markdown, HTML and plain text are read; save it as one of these.");
        var (encoding, why, skipped) = EncodingOf(file);
        var text = Decoded(file, encoding, why, skipped);
        return LooksBinary(text) ? throw new UnreadableDocumentException(file.Name, "It is binary: its bytes are no text in any encoding that is known here.") : text;
    }

    private static (Encoding Encoding, string Why, int Skipped) EncodingOf(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Strict("utf-8"), "its byte-order mark says", 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return (Strict("utf-32"), "its byte-order mark says", 4);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Strict("utf-16"), "its byte-order mark says", 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (Strict("utf-16BE"), "its byte-order mark says", 2);
        if (WideZeros(bytes) is { } wide) return (Strict(wide), "its bytes look like", 0);
        if (Declared(bytes) is { } declared) return (Known(file, declared), "it declares", 0);
        return (FromContent(file), "its bytes look like", 0);
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]));
        // What can be read as ASCII cannot be UTF-16, whatever it says: so has HTML decided.
        return !match.Success ? null : match.Groups["name"].Value.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : match.Groups["name"].Value;
    }

    private static Encoding Known(SourceFile file, string name)
    {
        try
        {
            return Strict(name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name);
        }
        catch (ArgumentException error)
        {
            throw new UnreadableDocumentException(file.Name, $"It declares the encoding '{name}', which nobody here knows. Correct the declaration or save it as UTF-8.", error);
        }
    }

    private static Encoding FromContent(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Strict("utf-8");
        var (good, bad, cutOff) = Utf8Sequences(bytes);
        if (cutOff && bad == 0) throw new UnreadableDocumentException(file.Name, "It ends in the middle of a character: it has been cut off. Fetch it again.");
        if (good > bad) throw new UnreadableDocumentException(file.Name, $"Most of it is UTF-8, but {bad} of its bytes are not. Save it again as UTF-8.");
        return Strict("windows-1252");
    }

    private static (int Good, int Bad, bool CutOff) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData) return (good, bad, good > 0 || bad == 0);
            if (status != System.Buffers.OperationStatus.Done) bad++;
            else if (length > 1) good++;
            bytes = bytes[length..];
        }
        return (good, bad, false);
    }

    // UTF-16 without a mark: Latin text has a zero in every second byte.
    private static string? WideZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, DeclarationLength)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        if (odd > sample.Length * 0.35 && even < odd / 10) return "utf-16";
        return even > sample.Length * 0.35 && odd < even / 10 ? "utf-16BE" : null;
    }

    private static string Decoded(SourceFile file, Encoding encoding, string why, int skipped)
    {
        try
        {
            return encoding.GetString(file.Bytes.Span[skipped..]);
        }
        catch (DecoderFallbackException error)
        {
            throw new UnreadableDocumentException(file.Name, $"{char.ToUpperInvariant(why[0])}{why[1..]} {encoding.WebName}, but byte {skipped + error.Index:N0} is none of that encoding. Save it again as UTF-8.", error);
        }
    }

    private static bool LooksBinary(string text)
    {
        var controls = text.AsSpan().Count('\0') * 10;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 8192))) if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001b')) controls++;
        return controls * 100 > Math.Min(text.Length, 8192);
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex(@"<meta\b[^>]*?charset\s*=\s*[""']?\s*(?<name>[\w.:-]+)|^\s*<\?xml\b[^>]*?encoding\s*=\s*[""'](?<name>[\w.:-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
