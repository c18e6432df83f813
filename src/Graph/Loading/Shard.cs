using System.Globalization;

namespace Graph.Loading;

/// <summary>A part of the documents, so that several loaders share the work without a word to each other.</summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
public readonly record struct Shard(int Index, int Count)
{
    public static readonly Shard All = new(1, 1);

    /// <summary>Each document is in exactly one shard of the same count, whatever else is loaded.</summary>
    public bool Holds(string documentId) => Count <= 1 || Bucket(documentId) == Index - 1;

    /// <param name="text">For example <c>3/8</c>.</param>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = All;
        if (text.Split('/') is not [var index, var count]
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            || n < 1 || n > m) return false;
        shard = new Shard(n, m);
        return true;
    }

    private int Bucket(string documentId) => (int)(ulong.Parse(ContentKey.Of(documentId), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % (ulong)Count);
}
