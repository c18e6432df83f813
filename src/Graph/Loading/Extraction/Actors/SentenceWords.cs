using Graph.Loading.Language;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>A sentence as words of names, and which of them are already part of something found.</summary>
internal sealed class SentenceWords
{
    private readonly Found?[] owners;

    private SentenceWords(Sentence sentence, IReadOnlyList<TextWord> words, bool isTitle)
    {
        Sentence = sentence;
        Words = words;
        owners = new Found?[words.Count];
        var letters = words.Where(word => word.Form.Case is not LetterCase.None).ToList();
        IsShouted = letters.Count > 3 && letters.Count(word => word.Form.Case is LetterCase.Upper) > letters.Count * 0.7;
        IsHeadline = (isTitle || words.Count == 0 || words[^1].Form.Folded is not ("" or "." or "\"" or "”")) && IsTitleCase(letters, isTitle);
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<TextWord> Words { get; }

    /// <summary>Nearly all of it is in capitals, so that capitals tell nothing.</summary>
    public bool IsShouted { get; }

    /// <summary>Its words begin with capitals as words of headlines do, so that capitals tell little.</summary>
    public bool IsHeadline { get; }

    public List<Found> Found { get; } = [];

    public static IReadOnlyList<SentenceWords> Of(AnalysedDocument text)
    {
        var forms = new Dictionary<string, IReadOnlyList<WordForm>>();
        return [.. text.Sentences.Select(sentence => new SentenceWords(sentence, Split(sentence, forms), text.BlockOf(sentence).Kind is BlockKind.Title or BlockKind.Heading or BlockKind.FeedItem))];
    }

    public string Folded(int word) => word >= 0 && word < Words.Count ? Words[word].Form.Folded : "";

    public bool IsCapital(int word) => word >= 0 && word < Words.Count && Words[word].Form.Case is LetterCase.Capital or LetterCase.Mixed or LetterCase.Upper;

    public Found? Owner(int word) => word >= 0 && word < owners.Length ? owners[word] : null;

    public Token Token(int word) => Sentence[Words[word].Token];

    public void Add(Found found)
    {
        Found.Add(found);
        for (var i = found.First; i <= found.Last; i++) owners[i] = found;
    }

    public void Remove(Found found)
    {
        Found.Remove(found);
        for (var i = found.First; i <= found.Last; i++)
        {
            if (owners[i] == found) owners[i] = null;
        }
    }

    /// <summary>The token in the span that hangs on something outside it; the last one where the tree gives none.</summary>
    public int HeadToken(int first, int last)
    {
        var (from, to) = (Words[first].Token, Words[last].Token);
        for (var i = to; i >= from; i--)
        {
            var token = Sentence[i];
            if ((token.Head < from || token.Head > to) && token.PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Part or PartOfSpeech.Det or PartOfSpeech.Adp)) return i;
        }

        return to;
    }

    private static List<TextWord> Split(Sentence sentence, Dictionary<string, IReadOnlyList<WordForm>> forms)
    {
        var words = new List<TextWord>(sentence.Tokens.Count + 4);
        foreach (var token in sentence.Tokens)
        {
            if (!forms.TryGetValue(token.Text, out var parts)) forms[token.Text] = parts = WordForm.Split(token.Text);
            foreach (var part in parts) words.Add(new TextWord(part, token.Index, token.Start + part.Start));
        }

        return words;
    }

    private static bool IsTitleCase(List<TextWord> words, bool isTitle)
    {
        var content = words.Where(word => word.Form.Length > 3).ToList();
        var capitals = content.Count(word => word.Form.Case is not LetterCase.Lower);
        return content.Count > 2 && capitals > content.Count * (isTitle ? 0.6 : 0.85) && words.Count(word => word.Form.Case is LetterCase.Lower) < words.Count * 0.4
            && (isTitle || content.Count > 5);
    }
}
