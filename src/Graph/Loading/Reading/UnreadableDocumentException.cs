namespace Graph.Loading.Reading;

/// <summary>A file that gives no document.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <param name="name">The file as the user would name it.</param>
    /// <param name="reason">What is wrong with it and what to do, as sentences.</param>
    /// <param name="cause">The error of the file system or of a parser, where there was one.</param>
    public UnreadableDocumentException(string name, string reason, Exception? cause = null)
        : base($"{name}: {reason}", cause)
    {
        Name = name;
        Reason = reason;
    }

    public string Name { get; }

    public string Reason { get; }
}
