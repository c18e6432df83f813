namespace Graph.Api.Cli;

/// <summary>The command cannot do what was asked as it was asked. The message says what, which value, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
