using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>What a rule saw: an action, who would do it, and the word that makes it a commitment. Not yet judged.</summary>
internal sealed record Finding
{
    /// <summary>Name of the rule.</summary>
    public required string Rule { get; init; }

    public required Sentence Sentence { get; init; }

    public required ActionGroup Action { get; init; }

    public required Token Cue { get; init; }

    /// <summary>Heads of the subject phrases, in <see cref="SubjectSentence"/>; empty when the text names no subject.</summary>
    public IReadOnlyList<Token> Subjects { get; init; } = [];

    /// <summary>The lead-in of a list, where the subjects stand there.</summary>
    public Sentence? LeadIn { get; init; }

    public Sentence SubjectSentence => LeadIn ?? Sentence;

    public CommitmentKind Kind { get; init; }

    public required Strength Strength { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>True where the action is told in the passive: then the subject is what it is done to.</summary>
    public bool IsPassive { get; init; }

    public double Confidence { get; init; } = 0.9;
}
