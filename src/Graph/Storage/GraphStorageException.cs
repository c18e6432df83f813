namespace Graph.Storage;

/// <summary>The store could not do what was asked. The message says what, which value, and what to do.</summary>
public sealed class GraphStorageException : Exception
{
    public GraphStorageException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
