namespace Graph.Benchmarks.Peers;

/// <summary>A server answered a question with an error; the message is its answer.</summary>
internal sealed class PeerFailure(string message) : Exception(message);
