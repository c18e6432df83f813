namespace Graph.Loading.Reading;

/// <summary>A document as its format gives it, before anything is cleaned away.</summary>
/// <param name="Name">The file, or the file and the entry in it, as the user would name it.</param>
/// <param name="ContentHash">SHA-256 of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Declared">What front matter or the page's head say.</param>
public sealed record SourceDocument(string Name, string ContentHash, DocumentMetadata Declared, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>Words under which the source files the document: tags, categories, sections.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
