using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Parsing;
using Graph.Loading.Language.Tagging;

namespace Graph.Loading.Language.Training;

/// <summary>Trains a parser on its own mistakes: it follows its own moves and learns which ones still lead to the best tree.</summary>
internal sealed class ParserTraining(TrainingWords words, string[] tags, string[] relations, Move[] moves, TrainingPlan plan)
{
    private readonly Random random = new(2);
    private readonly SentenceColumns columns = new();
    private readonly ParserState state = new();
    private readonly Oracle oracle = new();
    private readonly MarkTags marks = new(tags);
    private readonly bool[] allowed = new bool[moves.Length];
    private readonly bool[] right = new bool[moves.Length];

    /// <param name="sentences">Each with a tagger that has not learnt from it, so that the parser sees tags as wrong as they will be.</param>
    public FeatureNetwork Train(IReadOnlyList<(TreebankSentence Sentence, Tagger Tagger)> sentences, Action<string> report)
    {
        var network = new NetworkTrainer(plan.ParserBits, moves.Length, random);
        var variation = new Variation(random);
        var order = sentences.ToArray();
        for (int round = 0, seen = 0; round < plan.ParserRounds; round++)
        {
            random.Shuffle(order);
            int good = 0, all = 0;
            foreach (var (original, tagger) in order)
            {
                var sentence = variation.Of(original);
                Prepare(sentence, tagger);
                Learn(network, sentence, plan.ParserRate * (1 - (0.95f * seen++ / (plan.ParserRounds * order.Length))), round == 0 ? 0.5f : plan.Exploration);
                all += sentence.Count;
                for (var i = 0; i < sentence.Count; i++) if (columns.Heads[i] == sentence.Heads[i]) good++;
            }

            report($"parser, round {round + 1} of {plan.ParserRounds}: {(double)good / all:P2} of the heads while learning");
        }

        return network.Quantise();
    }

    private void Prepare(TreebankSentence sentence, Tagger tagger)
    {
        words.Fill(columns, sentence);
        tagger.Tag(columns);
        words.Hide(columns, random);
    }

    private void Learn(NetworkTrainer network, TreebankSentence sentence, float rate, float exploration)
    {
        Span<int> rows = stackalloc int[ParserFeatures.Capacity];
        Span<float> gradient = stackalloc float[network.Scores.Length];
        state.Begin(columns, marks);
        oracle.Begin(sentence);
        while (!state.IsDone)
        {
            var features = new FeatureList(rows, network.Mask);
            ParserFeatures.Extract(state, ref features);
            network.Score(features.Rows);
            MarkMoves(sentence);
            if (Softmax.Gradient(network.Scores, allowed, right, gradient) < plan.Sure) network.Learn(features.Rows, gradient, rate);
            var best = Parser.Best(state, moves, network.Scores);
            state.Apply(moves[right[best] || random.NextSingle() < exploration ? best : BestRight(network.Scores)]);
        }
    }

    // Which moves are allowed, and which of them cost least and give the right relation.
    private void MarkMoves(TreebankSentence sentence)
    {
        Span<int> costs = stackalloc int[3];
        for (var kind = MoveKind.Shift; kind <= MoveKind.Right; kind++) costs[(int)kind] = state.Allows(kind) ? oracle.Cost(state, kind) : int.MaxValue;
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        var relation = state.StackSize > 0 ? Array.IndexOf(relations, sentence.Relations[state.Stack(0)]) + 1 : 0;
        var any = false;
        for (var i = 0; i < moves.Length; i++)
        {
            var cost = costs[(int)moves[i].Kind];
            allowed[i] = cost < int.MaxValue;
            right[i] = cost == least && (moves[i].Kind == MoveKind.Shift || moves[i].Relation == relation);
            any |= right[i];
        }

        // A relation too rare on this side to have a move: the arc is right under any.
        for (var i = 0; !any && i < moves.Length; i++) right[i] = costs[(int)moves[i].Kind] == least;
    }

    private int BestRight(ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var i = 0; i < moves.Length; i++) if (right[i] && (best < 0 || scores[i] > scores[best])) best = i;
        return best;
    }
}
