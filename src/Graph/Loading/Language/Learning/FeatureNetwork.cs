using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Loading.Language.Learning;

/// <summary>
/// Scores classes from features: each feature has a row of weights, the rows of those that are on are added up, negative sums become
/// zero, and a linear layer gives the scores. A row takes a byte per weight, so that one feature costs one line of the cache.
/// Safe for threads: nothing here changes.
/// </summary>
internal sealed class FeatureNetwork
{
    /// <summary>Units of the hidden layer: the bytes of a row.</summary>
    public const int Width = 64;

    private readonly sbyte[] rows;
    private readonly float scale;
    private readonly float[] bias;
    private readonly float[] output;
    private readonly float[] outputBias;

    /// <param name="rows">A power of two times <see cref="Width"/>.</param>
    /// <param name="scale">What one step of a byte is worth.</param>
    /// <param name="output"><see cref="Width"/> times the classes, filled up to a multiple of 8.</param>
    public FeatureNetwork(sbyte[] rows, float scale, float[] bias, float[] output, float[] outputBias)
    {
        this.rows = rows;
        this.scale = scale;
        this.bias = bias;
        this.output = output;
        this.outputBias = outputBias;
    }

    /// <summary>Bits that choose a row.</summary>
    public int Mask => (rows.Length / Width) - 1;

    /// <summary>Length of the scores: the classes, filled up to a multiple of 8.</summary>
    public int Classes => outputBias.Length;

    public static FeatureNetwork Read(BinaryReader reader)
    {
        var rows = new sbyte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new FeatureNetwork(rows, reader.ReadSingle(), ReadFloats(reader), ReadFloats(reader), ReadFloats(reader));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(rows.Length);
        writer.Write(MemoryMarshal.AsBytes(rows.AsSpan()));
        writer.Write(scale);
        foreach (var values in new[] { bias, output, outputBias }) WriteFloats(writer, values);
    }

    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[Width];
        AddRows(features, hidden);
        outputBias.CopyTo(scores);
        for (var unit = 0; unit < Width; unit++)
        {
            var value = (hidden[unit] * scale) + bias[unit];
            if (value > 0) AddScaled(output.AsSpan(unit * Classes, Classes), value, scores);
        }
    }

    // At most 258 features of 127 fit a short.
    private void AddRows(ReadOnlySpan<int> features, Span<float> hidden)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var block = 0; block < Width; block += 32)
        {
            Vector256<short> low = default, high = default;
            foreach (var feature in features)
            {
                var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref table, (nuint)((feature * Width) + block)));
                low += first;
                high += second;
            }

            Store(low, hidden[block..]);
            Store(high, hidden[(block + 16)..]);
        }
    }

    private static void Store(Vector256<short> sums, Span<float> hidden)
    {
        var (low, high) = Vector256.Widen(sums);
        Vector256.ConvertToSingle(low).CopyTo(hidden);
        Vector256.ConvertToSingle(high).CopyTo(hidden[8..]);
    }

    private static void AddScaled(ReadOnlySpan<float> weights, float value, Span<float> scores)
    {
        var factor = Vector256.Create(value);
        for (var i = 0; i < weights.Length; i += 8)
        {
            (Vector256.Create(scores[i..]) + (Vector256.Create(weights[i..]) * factor)).CopyTo(scores[i..]);
        }
    }

    private static float[] ReadFloats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void WriteFloats(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
