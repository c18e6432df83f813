using Graph.Loading.Language.Learning;

namespace Graph.Loading.Language.Parsing;

/// <summary>
/// What the parser sees: the top of the stack and the next words with their neighbours in the text, the dependents they have got so far,
/// how far apart they are and what stands between them. Training and running share it.
/// </summary>
internal static class ParserFeatures
{
    public const int Capacity = 96;

    public static void Extract(ParserState state, ref FeatureList features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        ReadOnlySpan<int> tags = state.Sentence.Tags, words = state.Sentence.Ids;
        AddWords(words, tags, [s0, s1, s2, b0, b1, b2], ref features);
        features.Add(tags[state.Stack(3)]);
        features.Add(tags[state.Buffer(3)]);
        AddNeighbours(state, s0, s1, b0, ref features);
        AddPairs(words, tags, [s0, s1, s2, b0, b1, b2], ref features);
        AddDependents(state, s0, ref features);
        AddDependents(state, s1, ref features);
        AddNextDependents(state, b0, ref features);
        AddAttachments(state, s0, s1, b0, ref features);
        AddDistances(state, s0, s1, b0, ref features);
    }

    private static void AddWords(ReadOnlySpan<int> words, ReadOnlySpan<int> tags, scoped ReadOnlySpan<int> places, ref FeatureList features)
    {
        foreach (var place in places)
        {
            features.Add(words[place], 1);
            features.Add(tags[place], 2);
        }
    }

    private static void AddNeighbours(ParserState state, int s0, int s1, int b0, ref FeatureList features)
    {
        ReadOnlySpan<int> tags = state.Sentence.Tags, words = state.Sentence.Ids;
        var none = state.Sentence.Count;
        int Before(int place) => place > 0 ? place - 1 : none;
        int After(int place) => Math.Min(place + 1, none);
        features.Add(tags[Before(s0)], tags[s0]);
        features.Add(tags[After(s0)], tags[s0]);
        features.Add(tags[Before(s1)], tags[s1]);
        features.Add(tags[After(s1)], tags[s1]);
        features.Add(tags[Before(b0)], tags[b0]);
        features.Add(words[Before(s0)]);
        features.Add(words[After(s0)]);
        features.Add(words[Before(b0)]);
    }

    private static void AddPairs(ReadOnlySpan<int> words, ReadOnlySpan<int> tags, scoped ReadOnlySpan<int> places, ref FeatureList features)
    {
        int s0 = places[0], s1 = places[1], s2 = places[2], b0 = places[3], b1 = places[4], b2 = places[5];
        features.Add(words[s0], tags[s0], tags[b0]);
        features.Add(words[b0], tags[b0], tags[s0]);
        features.Add(words[s0], words[b0]);
        features.Add(words[s1], words[s0]);
        features.Add(words[s1], tags[s1], tags[s0]);
        features.Add(words[s0], tags[s0], tags[s1]);
        features.Add(tags[s0], tags[b0], tags[b1]);
        features.Add(tags[s1], tags[s0], tags[b0]);
        features.Add(tags[s2], tags[s1], tags[s0]);
        features.Add(tags[b0], tags[b1], tags[b2]);
        features.Add(words[b0], words[b1]);
        features.Add(words[s1], tags[s0], tags[b0]);
        features.Add(words[b0], tags[s0], tags[s1]);
    }

    private static void AddDependents(ParserState state, int place, ref FeatureList features)
    {
        ReadOnlySpan<int> tags = state.Sentence.Tags, words = state.Sentence.Ids, relations = state.Sentence.Relations;
        ref readonly var own = ref state.Dependents[place];
        var tag = tags[place];
        features.Add(tags[own.Left], relations[own.Left], tag);
        features.Add(tags[own.Right], relations[own.Right], tag);
        features.Add(tags[own.InnerLeft], relations[own.InnerLeft], tag);
        features.Add(tags[own.InnerRight], relations[own.InnerRight], tag);
        features.Add(words[own.Left], relations[own.Left]);
        features.Add(words[own.Right], relations[own.Right]);
        features.Add(Fold(own.LeftRelations), tag);
        features.Add(Fold(own.RightRelations), tag);
        features.Add(Math.Min(own.LeftCount, 4), Math.Min(own.RightCount, 5), tag);
        features.Add(words[place], Fold(own.RightRelations));
        features.Add(words[place], Fold(own.LeftRelations));
    }

    // The next word has dependents on its left only.
    private static void AddNextDependents(ParserState state, int b0, ref FeatureList features)
    {
        ReadOnlySpan<int> tags = state.Sentence.Tags, words = state.Sentence.Ids, relations = state.Sentence.Relations;
        ref readonly var own = ref state.Dependents[b0];
        features.Add(tags[own.Left], relations[own.Left], tags[b0]);
        features.Add(relations[own.InnerLeft], relations[own.Left], tags[b0]);
        features.Add(words[own.Left], relations[own.Left]);
        features.Add(Fold(own.LeftRelations), tags[b0], Math.Min(own.LeftCount, 4));
    }

    private static void AddAttachments(ParserState state, int s0, int s1, int b0, ref FeatureList features)
    {
        ReadOnlySpan<int> tags = state.Sentence.Tags, words = state.Sentence.Ids, relations = state.Sentence.Relations;
        var right = state.Dependents[s0].Right;
        features.Add(words[s1], words[s0], words[right]);
        features.Add(tags[s1], words[s0], words[right]);
        features.Add(tags[s1], tags[s0], relations[right]);
        features.Add(tags[s1], relations[state.Dependents[s1].Right], tags[s0]);
        features.Add(tags[s0], relations[right], tags[b0]);
        features.Add(Fold(state.Dependents[s1].RightRelations), tags[s0], tags[s1]);
        features.Add(Fold(state.Dependents[s0].LeftRelations), tags[s0], tags[b0]);
    }

    private static void AddDistances(ParserState state, int s0, int s1, int b0, ref FeatureList features)
    {
        ReadOnlySpan<int> tags = state.Sentence.Tags;
        int near = Distance(b0 - s0), far = Distance(s0 - s1);
        int between = state.Before[s0].Until(state.Before[b0]), below = state.Before[Math.Min(s1, s0)].Until(state.Before[s0]);
        features.Add(near, tags[s0], tags[b0]);
        features.Add(far, tags[s1], tags[s0]);
        features.Add(between, tags[s0], tags[b0]);
        features.Add(below, tags[s1], tags[s0]);
        features.Add(near, far);
        features.Add(between, below);
        features.Add(Math.Min(state.StackSize, 6), state.Next == state.Sentence.Count ? 1 : 0);
        features.Add(default(Marks).Until(state.Before[b0]), s0 == 0 ? 1 : 0, tags[b0]);
    }

    private static int Fold(ulong relations) => (int)(relations ^ ((relations >> 32) * 0x9E3779B1u));

    private static int Distance(int places) => places switch
    {
        < 0 => 0,
        < 5 => places,
        < 8 => 5,
        < 12 => 6,
        < 20 => 7,
        _ => 8,
    };
}
