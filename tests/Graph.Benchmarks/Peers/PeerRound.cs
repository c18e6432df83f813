namespace Graph.Benchmarks.Peers;

/// <summary>What one server did for all clients in one round.</summary>
/// <param name="Rate">Requests per second that were answered.</param>
/// <param name="Failed">Requests that were answered with an error.</param>
internal sealed record PeerRound(double Rate, int Failed);
