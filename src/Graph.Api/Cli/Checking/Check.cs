namespace Graph.Api.Cli.Checking;

/// <summary>One thing that must be in order for the program to work.</summary>
/// <param name="Detail">What was found; for what is wrong, with the cure.</param>
internal sealed record Check(string Name, bool Passed, string Detail);
