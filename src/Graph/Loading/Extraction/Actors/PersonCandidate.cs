using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>A place where a person is named, before it is settled who that is.</summary>
/// <param name="Sentence">Where.</param>
/// <param name="First">First word of the name, without title.</param>
/// <param name="Last">Last word, inclusive.</param>
internal sealed record PersonCandidate(SentenceWords Sentence, int First, int Last)
{
    /// <summary>The rule that saw a person here.</summary>
    public required string Rule { get; init; }

    public PersonTitle? Title { get; init; }

    /// <summary>Given names and surname, folded, without initials, particles and suffixes.</summary>
    public IReadOnlyList<string> Parts { get; } = PartsOf(Sentence, First, Last);

    public string Surname => Surnames.Fold(Parts[^1]);

    public string Text => string.Join(' ', Words());

    public int Start => Sentence.Words[First].Start;

    public int End => Sentence.Words[Last].End;

    private static List<string> PartsOf(SentenceWords sentence, int first, int last)
    {
        var parts = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var folded = sentence.Folded(i);
            if (folded == "-" && parts.Count > 0 && i < last) parts[^1] += "-" + sentence.Folded(++i);
            else if (char.IsLetter(folded[0]) && (folded.Length > 1 || i == last) && !Surnames.IsSuffix(folded) && (!NameWords.IsParticle(folded) || i == last)) parts.Add(folded);
        }

        return parts.Count > 0 ? parts : [sentence.Folded(last)];
    }

    // The name as a reader would write it: one space between words, none around hyphens, capitals only where a speaker's label shouts.
    private List<string> Words()
    {
        var text = new List<string>();
        for (var i = First; i <= Last; i++)
        {
            var word = Sentence.Token(i).Text.Substring(Sentence.Words[i].Start - Sentence.Token(i).Start, Sentence.Words[i].Form.Length);
            var glued = i > First && Sentence.Words[i - 1].End == Sentence.Words[i].Start;
            if (word == ")") continue;
            if (glued) text[^1] += word;
            else text.Add(word);
        }

        return text;
    }
}

/// <summary>The office or form of address beside a name.</summary>
/// <param name="Text">As the text gives it, "former" and "French" included.</param>
/// <param name="Office">Null for a mere form of address.</param>
/// <param name="OwnerId">State or organisation named with it.</param>
internal sealed record PersonTitle(string Text, Office? Office, string? OwnerId)
{
    /// <summary>First word of the sentence that belongs to the title.</summary>
    public int First { get; init; }
}
