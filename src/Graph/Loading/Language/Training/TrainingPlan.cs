namespace Graph.Loading.Language.Training;

/// <summary>What decides how long training takes and how large the model gets.</summary>
internal sealed record TrainingPlan
{
    /// <summary>The tagger's table has two to this power of rows.</summary>
    public int TaggerBits { get; init; } = 16;

    public int ParserBits { get; init; } = 16;

    public int TaggerRounds { get; init; } = 6;

    public int ParserRounds { get; init; } = 8;

    public float TaggerRate { get; init; } = 0.05f;

    public float ParserRate { get; init; } = 0.06f;

    /// <summary>From this probability on, there is nothing to learn.</summary>
    public float Sure { get; init; } = 0.998f;

    /// <summary>How often the parser follows its own move instead of the right one, so that it learns to go on after a mistake.</summary>
    public float Exploration { get; init; } = 0.9f;
}
