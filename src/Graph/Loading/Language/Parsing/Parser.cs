using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Parsing;

/// <summary>Makes the move that scores best until the tree stands.</summary>
internal sealed class Parser(FeatureNetwork network, IReadOnlyList<Move> moves, MarkTags marks)
{
    private readonly Move[] moves = [.. moves];

    public FeatureNetwork Network { get; } = network;

    public void Parse(SentenceColumns sentence, ParserState state)
    {
        Span<int> rows = stackalloc int[ParserFeatures.Capacity];
        Span<float> scores = stackalloc float[Network.Classes];
        state.Begin(sentence, marks);
        while (!state.IsDone)
        {
            var features = new FeatureList(rows, Network.Mask);
            ParserFeatures.Extract(state, ref features);
            Network.Score(features.Rows, scores);
            state.Apply(moves[Best(state, moves, scores)]);
        }
    }

    /// <summary>The best of the moves that the state allows.</summary>
    public static int Best(ParserState state, ReadOnlySpan<Move> moves, ReadOnlySpan<float> scores)
    {
        bool shift = state.Allows(MoveKind.Shift), left = state.Allows(MoveKind.Left), right = state.Allows(MoveKind.Right);
        var best = -1;
        for (var i = 0; i < moves.Length; i++)
        {
            var allowed = moves[i].Kind switch { MoveKind.Shift => shift, MoveKind.Left => left, _ => right };
            if (allowed && (best < 0 || scores[i] > scores[best])) best = i;
        }

        return best;
    }
}
