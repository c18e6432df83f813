using Graph.Loading;

namespace Graph.Api.Cli.Progress;

/// <summary>Shows how loading gets on, while it does.</summary>
internal interface ILoadingProgress
{
    /// <summary>Takes every result into the summary, until there are no more or the user stops.</summary>
    /// <param name="results">One per file, or one per document where a file holds several.</param>
    Task FollowAsync(IAsyncEnumerable<LoadingResult> results, LoadingSummary summary);
}
