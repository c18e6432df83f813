namespace Graph.Model;

/// <summary>"up to 5,000 troops": value 5000, qualifier "up to", unit "troops".</summary>
/// <param name="Text">As the text has it.</param>
public sealed record Quantity(string Text, double? Value, double? Min, double? Max, string? Qualifier, string? Unit);
