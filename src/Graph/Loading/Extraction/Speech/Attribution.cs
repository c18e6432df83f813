using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Speech;

/// <summary>"Macron said": a verb of saying with the one whose word it is.</summary>
/// <param name="Speaker">Id of the actor; null where the text names somebody nobody knows.</param>
internal sealed record Attribution(Sentence Sentence, Token Verb, string? Speaker);
