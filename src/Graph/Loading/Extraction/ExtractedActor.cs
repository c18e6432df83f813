using Graph.Model;

namespace Graph.Loading.Extraction;

/// <summary>An actor of one document, with every place where the document speaks of it.</summary>
public sealed record ExtractedActor
{
    /// <summary>The node itself: a <see cref="Person"/>, <see cref="State"/> or <see cref="Organisation"/>, with the id it has in the graph.</summary>
    public required Actor Actor { get; init; }

    /// <summary>For a person: id of the state or organisation in whose name it acts here.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>For a person: the office as the text gives it.</summary>
    public string? Title { get; init; }

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public string Id => Actor.Id;
}

/// <summary>A place where the text speaks of an actor.</summary>
/// <param name="ActorId">Whom it means.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index of the head token in the sentence: the surname, the noun, the pronoun.</param>
/// <param name="Start">First code unit in the text.</param>
/// <param name="End">Exclusive.</param>
public sealed record Mention(string ActorId, int Sentence, int Head, int Start, int End, MentionForm Form);

/// <summary>Name: "Macron", "NATO". Adjective: "French". Metonym: "Kyiv", "the Kremlin". Office: "the French president". Description: "the allies". Pronoun: "he", "they".</summary>
public enum MentionForm { Name, Adjective, Metonym, Office, Description, Pronoun }
