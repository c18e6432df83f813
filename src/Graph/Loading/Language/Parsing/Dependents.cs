namespace Graph.Loading.Language.Parsing;

/// <summary>The outermost two dependents on each side of a word, and which relations it has. Both sides grow outwards.</summary>
internal struct Dependents
{
    public int Left, InnerLeft, Right, InnerRight, LeftCount, RightCount;

    /// <summary>A bit per relation.</summary>
    public ulong LeftRelations, RightRelations;

    public static Dependents None(int none) => new() { Left = none, InnerLeft = none, Right = none, InnerRight = none };

    public void AddLeft(int dependent, int relation)
    {
        (InnerLeft, Left) = (Left, dependent);
        LeftCount++;
        LeftRelations |= 1UL << relation;
    }

    public void AddRight(int dependent, int relation)
    {
        (InnerRight, Right) = (Right, dependent);
        RightCount++;
        RightRelations |= 1UL << relation;
    }
}
