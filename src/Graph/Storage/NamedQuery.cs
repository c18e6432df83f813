using Graph.Model;

namespace Graph.Storage;

/// <summary>A query by its file's name (<c>read/neighbours-out</c>) with what goes into it.</summary>
/// <param name="Name">Folder and file without extension.</param>
/// <param name="Parameters">Values, never part of the text: null, string, number, bool or a list of strings.</param>
public sealed record NamedQuery(string Name, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>
    /// Runs once for each of these, as the parameter <c>id</c>; every row then has a column <c>position</c>, the place of its id here.
    /// Null: runs once.
    /// </summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>For writes: what is written, all by one statement, beside <see cref="Parameters"/>; lists of strings may be among the values.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>>? Rows { get; init; }

    /// <summary>Label for the file's marked place.</summary>
    public NodeType? Label { get; init; }

    /// <summary>Predicate for the file's marked place; compiled by the engine.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The page and its order for the file's marked places.</summary>
    public Keyset? Keyset { get; init; }

    /// <summary>Whether the file's marked place reads the texts of documents.</summary>
    public bool Texts { get; init; } = true;

    /// <summary>Whether a store that does not answer is waited for, as by one who is about to write.</summary>
    public bool Patient { get; init; }

    /// <summary>The text is read where it is wanted, or where its order is.</summary>
    internal bool ReadsTexts => Texts || Keyset?.Keys.Any(key => key.Property == "text") == true;
}
