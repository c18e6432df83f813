namespace Graph.Loading.Extraction.Speech;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">First code unit after the opening mark.</param>
/// <param name="End">Exclusive: the closing mark, or the end of the block where it is missing.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="IsClosed">False where the block ends before the quotation does; by custom the next paragraph then goes on with it.</param>
public sealed record Quotation(int Start, int End, int Block, bool IsClosed)
{
    public int Length => End - Start;
}
