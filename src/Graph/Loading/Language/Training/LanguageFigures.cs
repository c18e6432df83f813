namespace Graph.Loading.Language.Training;

/// <summary>Figures of a model on sentences it has not learnt from, as shares from 0 to 1.</summary>
internal sealed record LanguageFigures
{
    /// <summary>Penn tags.</summary>
    public required double Tags { get; init; }

    public required double Lemmas { get; init; }

    /// <summary>Without punctuation, as the next.</summary>
    public required double Heads { get; init; }

    public required double LabelledHeads { get; init; }
}
