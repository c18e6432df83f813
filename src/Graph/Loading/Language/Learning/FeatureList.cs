using System.Runtime.CompilerServices;

namespace Graph.Loading.Language.Learning;

/// <summary>The features that are on, as rows of a network's table. A feature is told from others by the order in which it is added.</summary>
internal ref struct FeatureList(Span<int> rows, int mask)
{
    private readonly Span<int> rows = rows;
    private readonly int mask = mask;
    private int count;

    public readonly ReadOnlySpan<int> Rows => rows[..count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int first, int second = 0, int third = 0)
    {
        rows[count] = (int)FeatureHash.Mix((uint)count + 1, first, second, third) & mask;
        count++;
    }
}
