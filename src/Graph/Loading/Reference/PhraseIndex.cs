using System.Collections.Frozen;

namespace Graph.Loading.Reference;

/// <summary>Phrases of several words, found in a text word by word, the longest first. Built once, then shared by all threads.</summary>
public sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<string, Phrase[]> byFirstWord;

    /// <param name="isLoose">Whose words behind the first may be written small: "Indonesian navy", "European commission".</param>
    public PhraseIndex(IEnumerable<(string Phrase, T Value)> phrases, Func<T, bool>? isLoose = null) =>
        byFirstWord = phrases.Select(each => new Phrase(WordForm.Split(each.Phrase), each.Value, isLoose?.Invoke(each.Value) ?? false))
            .GroupBy(phrase => phrase.Words[0].Folded)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Count).ToArray());

    /// <summary>The longest phrase that begins at a word; its length is 0 where none does.</summary>
    public PhraseMatch<T> LongestAt(IReadOnlyList<TextWord> words, int at)
    {
        if (!byFirstWord.TryGetValue(words[at].Form.Folded, out var phrases)) return default;
        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(words, at)) return new PhraseMatch<T>(phrase.Words.Count, phrase.Value);
        }

        return default;
    }

    private sealed record Phrase(IReadOnlyList<WordForm> Words, T Value, bool IsLoose)
    {
        public bool StandsAt(IReadOnlyList<TextWord> text, int at)
        {
            if (at + Words.Count > text.Count) return false;
            for (var i = 0; i < Words.Count; i++)
            {
                if (text[at + i].Form.Folded != Words[i].Folded || !(text[at + i].Form.Fits(Words[i].Case) || (IsLoose && i > 0 && Words[i].Case is LetterCase.Capital))) return false;
            }

            return true;
        }
    }
}

public readonly record struct PhraseMatch<T>(int Length, T Value);

/// <summary>A word of a sentence: its form, the token it is part of, and its place in the document's text.</summary>
public readonly record struct TextWord(WordForm Form, int Token, int Start)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Form.Length;
}
