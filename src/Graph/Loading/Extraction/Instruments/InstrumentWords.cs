using System.Collections.Frozen;
using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Extraction.Instruments;

/// <summary>The nouns by which instruments are called, and what kind each is.</summary>
internal static class InstrumentWords
{
    private static readonly FrozenDictionary<string, DocumentKind> Kinds = WordLists.Phrases("instrument kinds")
        .Select(entry => entry.Split('='))
        .ToFrozenDictionary(entry => entry[0], entry => Enum.Parse<DocumentKind>(entry[1]));

    private static readonly FrozenSet<string> Formal = WordLists.Get("formal instruments");

    /// <summary>Null where the word names no instrument.</summary>
    public static DocumentKind? KindOf(string folded) => Kinds.TryGetValue(folded, out var kind) || Kinds.TryGetValue(folded.TrimEnd('s'), out kind) ? kind : null;

    /// <summary>One that is an instrument even in small letters: "a declaration of intent", but not "a strict order".</summary>
    public static bool IsFormal(string folded) => Formal.Contains(folded.TrimEnd('s'));
}
