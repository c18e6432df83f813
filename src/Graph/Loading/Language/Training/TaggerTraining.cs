using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Tagging;

namespace Graph.Loading.Language.Training;

/// <summary>Trains a tagger on its own answers for the words before.</summary>
internal sealed class TaggerTraining(TrainingWords words, string[] tags, TrainingPlan plan)
{
    private readonly bool[] allowed = Enumerable.Repeat(true, tags.Length).ToArray();
    private readonly SentenceColumns columns = new();
    private readonly Random random = new(1);

    public FeatureNetwork Train(IReadOnlyList<TreebankSentence> sentences, int rounds, Action<string> report)
    {
        var network = new NetworkTrainer(plan.TaggerBits, tags.Length, random);
        var variation = new Variation(random);
        var order = sentences.ToArray();
        for (int round = 0, seen = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            int right = 0, all = 0;
            foreach (var original in order)
            {
                var sentence = variation.Of(original);
                right += Learn(network, sentence, plan.TaggerRate * (1 - (0.95f * seen++ / (rounds * order.Length))));
                all += sentence.Count;
            }

            report($"tagger, round {round + 1} of {rounds}: {(double)right / all:P2} while learning");
        }

        return network.Quantise();
    }

    private int Learn(NetworkTrainer network, TreebankSentence sentence, float rate)
    {
        words.Fill(columns, sentence);
        words.Hide(columns, random);
        Span<int> rows = stackalloc int[TaggerFeatures.Capacity];
        Span<float> gradient = stackalloc float[network.Scores.Length];
        Span<bool> truth = stackalloc bool[tags.Length];
        var letterCase = TaggerFeatures.LetterCase(columns);
        var right = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var features = new FeatureList(rows, network.Mask);
            TaggerFeatures.Extract(columns, i, letterCase, ref features);
            network.Score(features.Rows);
            var gold = Array.IndexOf(tags, sentence.Tags[i]);
            var best = Best(network.Scores.AsSpan(0, tags.Length));
            truth.Clear();
            truth[gold] = true;
            if (Softmax.Gradient(network.Scores, allowed, truth, gradient) < plan.Sure) network.Learn(features.Rows, gradient, rate);
            columns.Tags[i] = best + 1;
            if (best == gold) right++;
        }

        return right;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
