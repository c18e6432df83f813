using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Tagging;

/// <summary>Gives each word the tag that scores best, from left to right.</summary>
internal sealed class Tagger(FeatureNetwork network, int tags)
{
    public FeatureNetwork Network { get; } = network;

    public void Tag(SentenceColumns sentence)
    {
        Span<int> rows = stackalloc int[TaggerFeatures.Capacity];
        Span<float> scores = stackalloc float[Network.Classes];
        var letterCase = TaggerFeatures.LetterCase(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            var features = new FeatureList(rows, Network.Mask);
            TaggerFeatures.Extract(sentence, i, letterCase, ref features);
            Network.Score(features.Rows, scores);
            sentence.Tags[i] = Best(scores[..tags]) + 1;
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
