namespace Graph.Loading.Reading;

/// <summary>Depth of the items of a list whose levels differ only by their markers: a new kind of marker goes deeper, a known one back.</summary>
internal sealed class ListLevels
{
    private readonly List<ListMarkerKind> open = [];

    public int DepthOf(ListMarkerKind kind)
    {
        var known = open.IndexOf(kind);
        if (known < 0) open.Add(kind);
        else open.RemoveRange(known + 1, open.Count - known - 1);
        return open.Count;
    }

    public void End() => open.Clear();
}
