using Graph.Loading.Reading;

namespace Graph.Loading.Cleaning;

internal sealed class DraftBlock(SourceBlock source)
{
    private string? key;

    public SourceBlock Source { get; } = source;

    public string Text { get; private set; } = source.Text;

    /// <summary>Why it goes; null while it stays.</summary>
    public string? Reason { get; private set; } = source.Furniture;

    /// <summary>What went of a block that stays.</summary>
    public DroppedText? Cut { get; private set; }

    /// <summary>Equal for what a reader takes for the same words.</summary>
    public string Key => key ??= WordKey.Of(Text);

    public int Words => Text.AsSpan().Count(' ') + 1;

    /// <summary>A full sentence or more, as opposed to a headline, a label or a text that is cut off.</summary>
    public bool IsProse => Words >= 10 && Boilerplate.EndsSentence(Text);

    public void Drop(string reason) => Reason ??= reason;

    public void CutTo(string text, string reason)
    {
        Cut = new(Text[text.Length..].Trim(), reason);
        Text = text.TrimEnd();
        key = null;
    }
}
