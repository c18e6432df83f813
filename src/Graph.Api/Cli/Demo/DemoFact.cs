using Graph.Model;

namespace Graph.Api.Cli.Demo;

/// <summary>A commitment with one passage that tells of it.</summary>
internal sealed record DemoFact(Commitment Commitment, string What, Passage Passage, Document Document)
{
    public IReadOnlyList<Actor> Parties { get; init; } = [];

    public IReadOnlyList<Actor> Beneficiaries { get; init; } = [];

    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    public Actor? Speaker { get; init; }

    /// <summary>How many of the parts of the product's question it answers.</summary>
    public int Answers => (Beneficiaries.Count > 0 ? 1 : 0) + (Conditions.Count > 0 ? 1 : 0) + (Speaker is null ? 0 : 1);
}
