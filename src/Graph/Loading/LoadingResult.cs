namespace Graph.Loading;

/// <summary>What became of one document, or of a file that gave none.</summary>
/// <param name="Name">The file, or the file and the entry in it, as the user would name it.</param>
/// <param name="DocumentId">Null where the document is unknown because it failed or was not parsed at all.</param>
/// <param name="Reason">For a failed document: what was wrong, and where there is a cure, the cure.</param>
public sealed record LoadingResult(string Name, LoadingOutcome Outcome, string? DocumentId = null, string? Reason = null);

/// <summary>Skipped: another shard's.</summary>
public enum LoadingOutcome { Added, Revised, Unchanged, Skipped, Failed }
