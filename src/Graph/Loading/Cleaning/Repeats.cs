namespace Graph.Loading.Cleaning;

/// <summary>
/// A page scraped twice: blocks that stood there before. A short one alone ("Thank you.") may well be said twice; a run of them goes
/// when one is long. What is cut off in the middle of the repetition goes with it.
/// </summary>
internal static class Repeats
{
    private const int LongKey = 80;
    private const int ShortestCutOff = 5;

    public static void Apply(Draft draft)
    {
        var kept = draft.Kept;
        var firsts = new Dictionary<string, int>();
        for (var i = 0; i < kept.Count; i++) firsts.TryAdd(kept[i].Key, i);
        for (var i = 0; i < kept.Count;)
        {
            var length = RunAt(kept, firsts, i);
            if (IsRepetition(kept, i, length)) Drop(kept, firsts, i, length);
            i += Math.Max(1, length);
        }
    }

    private static int RunAt(IReadOnlyList<DraftBlock> kept, Dictionary<string, int> firsts, int start)
    {
        var length = 0;
        while (start + length < kept.Count && firsts[kept[start + length].Key] < start + length && kept[start + length].Key.Length > 0) length++;
        return length;
    }

    private static bool IsRepetition(IReadOnlyList<DraftBlock> kept, int start, int length) => Enumerable.Range(start, length).Any(i => kept[i].Key.Length >= LongKey);

    private static void Drop(IReadOnlyList<DraftBlock> kept, Dictionary<string, int> firsts, int start, int length)
    {
        for (var i = start; i < start + length; i++) kept[i].Drop("repeated");
        var (next, original) = (start + length, firsts[kept[start + length - 1].Key] + 1);
        if (next < kept.Count && kept[next].Key.Length >= ShortestCutOff && kept[original].Key.StartsWith(kept[next].Key, StringComparison.Ordinal)) kept[next].Drop("repeated");
    }
}
