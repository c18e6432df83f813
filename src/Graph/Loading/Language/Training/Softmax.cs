namespace Graph.Loading.Language.Training;

/// <summary>The negative logarithm of the probability that falls on right classes, as a loss.</summary>
internal static class Softmax
{
    /// <summary>Fills the loss's gradient by the scores; classes neither allowed nor right get 0.</summary>
    /// <param name="right">At least one, all allowed.</param>
    /// <returns>The probability of the right classes together.</returns>
    public static float Gradient(ReadOnlySpan<float> scores, ReadOnlySpan<bool> allowed, ReadOnlySpan<bool> right, Span<float> gradient)
    {
        var highest = float.NegativeInfinity;
        for (var i = 0; i < allowed.Length; i++) if (allowed[i]) highest = Math.Max(highest, scores[i]);
        float all = 0, good = 0;
        gradient.Clear();
        for (var i = 0; i < allowed.Length; i++)
        {
            if (!allowed[i]) continue;
            gradient[i] = MathF.Exp(scores[i] - highest);
            all += gradient[i];
            if (right[i]) good += gradient[i];
        }

        for (var i = 0; i < allowed.Length; i++)
        {
            if (allowed[i]) gradient[i] = (gradient[i] / all) - (right[i] ? gradient[i] / good : 0);
        }

        return good / all;
    }
}
