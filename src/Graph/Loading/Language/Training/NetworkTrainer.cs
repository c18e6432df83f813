using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Training;

/// <summary>
/// A <see cref="FeatureNetwork"/> that learns: stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), one rate per row.
/// Rows begin at zero, so a feature never seen says nothing.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Width = FeatureNetwork.Width;
    private const float Damping = 0.01f;
    private readonly int classes;
    private readonly float[] rows;
    private readonly float[] rowSquares;
    private readonly float[] bias = new float[Width];
    private readonly float[] output;
    private readonly float[] outputSquares;
    private readonly float[] outputBias;
    private readonly float[] hidden = new float[Width];
    private readonly float[] hiddenGradient = new float[Width];

    /// <param name="bits">The table has two to this power of rows.</param>
    public NetworkTrainer(int bits, int classes, Random random)
    {
        this.classes = (classes + 7) / 8 * 8;
        rows = new float[Width << bits];
        rowSquares = new float[1 << bits];
        Array.Fill(bias, 0.1f);
        output = [.. Enumerable.Range(0, Width * this.classes).Select(_ => (random.NextSingle() - 0.5f) * 0.4f)];
        outputSquares = new float[output.Length];
        outputBias = new float[this.classes];
        Scores = new float[this.classes];
    }

    public int Mask => rowSquares.Length - 1;

    public float[] Scores { get; }

    public void Score(ReadOnlySpan<int> features)
    {
        bias.CopyTo(hidden, 0);
        foreach (var feature in features) AddScaled(rows.AsSpan(feature * Width, Width), 1, hidden);
        outputBias.CopyTo(Scores, 0);
        for (var unit = 0; unit < Width; unit++)
        {
            if (hidden[unit] > 0) AddScaled(output.AsSpan(unit * classes, classes), hidden[unit], Scores);
        }
    }

    /// <summary>One step against the gradient of the loss by the scores just computed for the same features.</summary>
    public void Learn(ReadOnlySpan<int> features, ReadOnlySpan<float> gradient, float rate)
    {
        var square = BackPropagate(gradient, rate) / Width;
        foreach (var feature in features)
        {
            rowSquares[feature] += square;
            AddScaled(hiddenGradient, -rate / MathF.Sqrt(rowSquares[feature] + Damping), rows.AsSpan(feature * Width, Width));
        }

        AddScaled(hiddenGradient, -rate * 0.1f, bias);
        AddScaled(gradient, -rate * 0.1f, outputBias);
    }

    /// <summary>The network with a byte per weight.</summary>
    public FeatureNetwork Quantise()
    {
        var scale = Largest() / sbyte.MaxValue;
        var bytes = new sbyte[rows.Length];
        for (var i = 0; i < rows.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(rows[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        return new FeatureNetwork(bytes, scale, bias, output, outputBias);
    }

    // All but one of 20,000 weights fit; the few beyond are cut off.
    private float Largest()
    {
        var sorted = rows.Where(weight => weight != 0).Select(Math.Abs).ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? 1 : sorted[sorted.Length - 1 - (sorted.Length / 20000)];
    }

    // Fills the gradient of the hidden layer, changes the output layer, and gives the sum of squares.
    private float BackPropagate(ReadOnlySpan<float> gradient, float rate)
    {
        var squares = 0f;
        for (var unit = 0; unit < Width; unit++)
        {
            hiddenGradient[unit] = 0;
            if (hidden[unit] <= 0) continue;
            hiddenGradient[unit] = Dot(output.AsSpan(unit * classes, classes), gradient);
            squares += hiddenGradient[unit] * hiddenGradient[unit];
            LearnOutput(unit, gradient, rate);
        }

        return squares;
    }

    private void LearnOutput(int unit, ReadOnlySpan<float> gradient, float rate)
    {
        Span<float> weights = output.AsSpan(unit * classes, classes), squares = outputSquares.AsSpan(unit * classes, classes);
        Vector256<float> value = Vector256.Create(hidden[unit]), step = Vector256.Create(-rate), damping = Vector256.Create(1f);
        for (var i = 0; i < weights.Length; i += 8)
        {
            var change = Vector256.Create(gradient[i..]) * value;
            var square = Vector256.Create((ReadOnlySpan<float>)squares[i..]) + (change * change);
            square.CopyTo(squares[i..]);
            (Vector256.Create((ReadOnlySpan<float>)weights[i..]) + (step * change / Vector256.Sqrt(square + damping))).CopyTo(weights[i..]);
        }
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i += 8) sum += Vector256.Create(left[i..]) * Vector256.Create(right[i..]);
        return Vector256.Sum(sum);
    }

    private static void AddScaled(ReadOnlySpan<float> values, float factor, Span<float> sums)
    {
        ref float from = ref MemoryMarshal.GetReference(values), to = ref MemoryMarshal.GetReference(sums);
        var by = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)values.Length; i += 8)
        {
            (Vector256.LoadUnsafe(ref to, i) + (Vector256.LoadUnsafe(ref from, i) * by)).StoreUnsafe(ref to, i);
        }
    }
}
