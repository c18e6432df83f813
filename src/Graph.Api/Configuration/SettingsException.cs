namespace Graph.Api.Configuration;

/// <summary>Settings are wrong. The message has one line for each, with its cure.</summary>
public sealed class SettingsException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    public IReadOnlyList<string> Errors { get; } = errors;
}
